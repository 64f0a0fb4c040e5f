import { type Kysely, sql, type Transaction } from 'kysely';
import { readCatalogue, type Table, useExactTexts } from './catalogue.ts';
import { Refused } from './fault.ts';

/** Attempts at a beginning between two migrations or restores. */
const mostBeginnings = 5;

const serialise = (tables: readonly Table[]): string => JSON.stringify(tables);

/**
 * Runs work on one moment of the whole state. The tables are locked against being dropped or rewritten
 * before the moment is chosen: what such a change leaves looks empty to an earlier moment.
 */
export async function atOneMoment<Any, Value>(
  database: Kysely<Any>,
  work: (transaction: Transaction<Any>, tables: readonly Table[]) => Promise<Value>,
): Promise<Value> {
  for (let count = 0; count < mostBeginnings; count += 1) {
    const seen = await readCatalogue(database);
    const done = await database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const names = seen.map(({ schema, name }) => sql.table(`${schema}.${name}`));
        // The first statement: the moment is chosen by the one after it.
        await sql`lock table ${sql.join(names)} in access share mode`.execute(transaction);
        await useExactTexts(transaction);
        const tables = await readCatalogue(transaction);
        if (serialise(tables) !== serialise(seen)) return null;
        return { value: await work(transaction, tables) };
      })
      .catch((error: { readonly code?: string }) => {
        // A table of the list went away before it was locked.
        if (error.code === '42P01') return null;
        throw error;
      });
    if (done !== null) return done.value;
  }
  throw new Refused({ code: 'place-changing' });
}
