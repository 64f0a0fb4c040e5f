import { type Kysely, sql, type Transaction } from 'kysely';
import { migrations } from '../../storage/migrations/list.ts';
import { readCatalogue, readFunctions, type Table } from '../catalogue.ts';
import { Refused } from '../fault.ts';
import { nameOf } from '../format/manifest.ts';

const names = Object.keys(migrations);

/** Runs the migrations after `from` up to and with `to`, without a record of it. */
async function replay(
  transaction: Transaction<unknown>,
  from: string | null,
  to: string,
): Promise<void> {
  const begin = from === null ? 0 : names.indexOf(from) + 1;
  for (const name of names.slice(begin, names.indexOf(to) + 1))
    await migrations[name]?.up(transaction as Kysely<unknown>);
}

async function dropAll(transaction: Transaction<unknown>): Promise<readonly Table[]> {
  const tables = await readCatalogue(transaction);
  const functions = await readFunctions(transaction);
  const dropped = tables.map(({ schema, name }) => sql.table(`${schema}.${name}`));
  await sql`drop table ${sql.join(dropped)}`.execute(transaction);
  for (const signature of functions)
    await sql`drop function ${sql.raw(signature)}`.execute(transaction);
  return tables;
}

/**
 * Removes every table and makes them again, empty, as they were after the migration `to`. What is removed
 * comes back when the transaction does not commit.
 *
 * @throws Refused when a table is there that no migration makes: this database is not Pingyi's alone
 */
export async function remakeTables(
  transaction: Transaction<unknown>,
  to: string,
): Promise<readonly Table[]> {
  const before = await dropAll(transaction);
  const newest = names.at(-1) ?? to;
  await replay(transaction, null, newest);
  const made = new Set((await readCatalogue(transaction)).map(nameOf));
  const foreign = before.map(nameOf).filter((name) => !made.has(name));
  if (foreign.length > 0)
    throw new Refused({ code: 'tables-of-others', facts: { tables: foreign.join(', ') } });
  if (to !== newest) {
    await dropAll(transaction);
    await replay(transaction, null, to);
  }
  const tables = await readCatalogue(transaction);
  await emptyTables(transaction, tables);
  return tables;
}

/** Removes rows that migrations wrote; a table without rows is left alone, for some refuse any removal. */
async function emptyTables(
  transaction: Transaction<unknown>,
  tables: readonly Table[],
): Promise<void> {
  for (const { schema, name } of tables) {
    const table = sql.table(`${schema}.${name}`);
    const { rows } = await sql`select from ${table} limit 1`.execute(transaction);
    if (rows.length > 0) await sql`delete from ${table}`.execute(transaction);
  }
}

/** Brings loaded tables from the migration `from` to the newest. */
export async function migrateOn(transaction: Transaction<unknown>, from: string): Promise<void> {
  await replay(transaction, from, names.at(-1) ?? from);
}
