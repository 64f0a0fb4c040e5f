import type { ListMapping } from '@pingyi/documents/sheets';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { ListKind } from '../preset-contexts.ts';

/** What headings meant the last time: in this campaign, else in the one where it was said last. */
export async function recallMapping(
  database: Kysely<Tables>,
  campaign: string,
  list: ListKind,
): Promise<ListMapping | null> {
  const row = await database
    .selectFrom('list_mapping')
    .select('mapping')
    .where('list', '=', list)
    .orderBy(({ eb }) => eb('campaign', '=', campaign), 'desc')
    .orderBy('said_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Written by rememberMapping below.
  return row === undefined ? null : (JSON.parse(row.mapping) as ListMapping);
}

/** Remembers what headings mean in the lists of a campaign. */
export async function rememberMapping(
  database: Kysely<Tables>,
  campaign: string,
  list: ListKind,
  mapping: ListMapping,
): Promise<void> {
  const told = { mapping: JSON.stringify(mapping), said_at: new Date() };
  await database
    .insertInto('list_mapping')
    .values({ campaign, list, ...told })
    .onConflict((conflict) => conflict.columns(['campaign', 'list']).doUpdateSet(told))
    .execute();
}
