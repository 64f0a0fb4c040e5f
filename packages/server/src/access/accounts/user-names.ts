import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/** User names by account; null for an account that signs in by links only. */
export async function userNamesOf(
  database: Kysely<Tables>,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (accounts.length === 0) return new Map();
  const rows = await database
    .selectFrom('auth.user')
    .select(['id', 'username'])
    .where('id', 'in', accounts)
    .execute();
  return new Map(rows.map(({ id, username }) => [id, username]));
}
