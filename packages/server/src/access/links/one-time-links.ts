import {
  type AccountId,
  type Actor,
  accountId,
  type Grant,
  grantsSchema,
  role,
} from '@pingyi/core';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { drawId } from '../../files/draw-id.ts';
import type { Tables } from '../../storage/tables.ts';
import { makeToken, tokenDigest } from './token.ts';

/** What a one-time link does, and for how many hours it works. */
const linkHours = { invitation: 7 * 24, password: 24, 'sign-in': 7 * 24 } as const;

export type LinkPurpose = keyof typeof linkHours;

/** A link as it is made; the token is shown once. */
export interface MadeLink {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** A link that still works. */
export interface WorkingLink {
  readonly id: string;
  readonly account: AccountId;
  /** What an invitation brings; empty for the other purposes. */
  readonly grants: readonly Grant[];
  readonly madeBy: Actor;
  readonly expiresAt: Date;
}

/** Makes a link for an account. An earlier link of the same purpose and account ends. */
export async function makeLink(
  database: Kysely<Tables>,
  link: {
    readonly purpose: LinkPurpose;
    readonly account: AccountId;
    readonly grants?: readonly Grant[];
    readonly madeBy: Actor;
  },
): Promise<MadeLink> {
  const { purpose, account, grants, madeBy } = link;
  await endLinks(database, { purpose, account, as: 'withdrawn' });
  const token = makeToken();
  const made = await database
    .insertInto('one_time_link')
    .values({
      id: drawId('link', 10),
      purpose,
      digest: tokenDigest(token),
      account,
      grants: grants === undefined ? null : JSON.stringify(grants),
      made_by: madeBy.account,
      made_as: madeBy.role,
      expires_at: sql<Date>`now() + make_interval(hours => ${linkHours[purpose]})`,
      ended_at: null,
      ended_as: null,
    })
    .returning(['id', 'expires_at as expiresAt'])
    .executeTakeFirstOrThrow();
  return { ...made, token };
}

/** The link of a token when it still works, held until the transaction ends; else null. */
export async function holdLink(
  transaction: Kysely<Tables>,
  purpose: LinkPurpose,
  token: string,
): Promise<WorkingLink | null> {
  const row = await transaction
    .selectFrom('one_time_link')
    .select(['id', 'account', 'grants', 'made_by', 'made_as', 'expires_at'])
    .where('digest', '=', tokenDigest(token))
    .where('purpose', '=', purpose)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    account: accountId.parse(row.account),
    grants: row.grants === null ? [] : grantsSchema.parse(JSON.parse(row.grants)),
    madeBy: { account: accountId.parse(row.made_by), role: role.parse(row.made_as) },
    expiresAt: row.expires_at,
  };
}

/** Ends the links of an account that still work; gives how many. */
export async function endLinks(
  database: Kysely<Tables>,
  which: {
    readonly account: string;
    readonly purpose?: LinkPurpose;
    readonly as: 'used' | 'withdrawn';
  },
): Promise<number> {
  let query = database
    .updateTable('one_time_link')
    .set({ ended_at: sql<Date>`now()`, ended_as: which.as })
    .where('account', '=', which.account)
    .where('ended_at', 'is', null);
  if (which.purpose !== undefined) query = query.where('purpose', '=', which.purpose);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}

/** A token as a person pastes it. */
export const tokenSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/u, 'the 43 characters behind the # of the link');
