import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** The vkeys of the log, the newest last. */
export async function readVkeys(database: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await database.selectFrom('log_key').select('vkey').orderBy('number').execute();
  return rows.map(({ vkey }) => vkey);
}

/** The newest signed checkpoint as a note, or null before the first. */
export async function readNewestNote(database: Kysely<Tables>): Promise<string | null> {
  const row = await database
    .selectFrom('checkpoint')
    .select('note')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.note ?? null;
}
