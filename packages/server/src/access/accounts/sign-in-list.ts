import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** A sign-in that stands, as it is listed: when, never from where or with what. */
export interface ListedSignIn {
  readonly signIn: string;
  readonly since: string;
  readonly lastUsed: string;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
}

/** The sign-ins of an account that stand, the newest first. */
export async function listSignIns(
  database: Kysely<Tables>,
  account: string,
  asking: string | null,
): Promise<ListedSignIn[]> {
  const rows = await database
    .selectFrom('auth.session')
    .select(['id', 'createdAt', 'updatedAt'])
    .where('userId', '=', account)
    .where('expiresAt', '>', sql<Date>`now()`)
    .orderBy('createdAt', 'desc')
    .execute();
  return rows.map(({ id, createdAt, updatedAt }) => ({
    signIn: id,
    since: createdAt.toISOString(),
    lastUsed: updatedAt.toISOString(),
    isThis: id === asking,
  }));
}
