import { type AccountId, accountId, type Grant, grantsSchema } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** An invitation that was neither used nor withdrawn; it may be too old by now. */
export interface Invitation {
  readonly id: string;
  readonly account: AccountId;
  readonly grants: readonly Grant[];
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

/** Invitations that wait, the newest first. */
export async function listInvitations(database: Kysely<Tables>): Promise<readonly Invitation[]> {
  const rows = await database
    .selectFrom('one_time_link')
    .select(['id', 'account', 'grants', 'made_by', 'made_at', 'expires_at'])
    .where('purpose', '=', 'invitation')
    .where('ended_at', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    account: accountId.parse(row.account),
    grants: grantsSchema.parse(JSON.parse(row.grants ?? '[]')),
    madeBy: row.made_by,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
  }));
}

/** One of the invitations that wait, or null. */
export async function findInvitation(
  database: Kysely<Tables>,
  id: string,
): Promise<Invitation | null> {
  return (await listInvitations(database)).find((each) => each.id === id) ?? null;
}
