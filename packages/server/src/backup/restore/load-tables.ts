import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Table } from '../catalogue.ts';
import type { ZipReader } from '../container/zip-reader.ts';
import { Refused } from '../fault.ts';
import { type Manifest, nameOf, type TableEntry } from '../format/manifest.ts';
import { readTable } from '../format/read-table.ts';
import type { Row } from '../format/rows.ts';

/** Rows, and characters of them, that are written at once. */
const mostRows = 2_000;
const mostCharacters = 4 * 2 ** 20;

/** A reference between tables; it is put back, and then checked for all rows, when they are loaded. */
interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** The tables of a manifest with those of the database, each column by its name. */
function match(manifest: Manifest, tables: readonly Table[]): ReadonlyMap<TableEntry, Table> {
  const matched = new Map<TableEntry, Table>();
  for (const entry of manifest.tables) {
    const found = tables.find((each) => nameOf(each) === nameOf(entry));
    const table = nameOf(entry);
    if (found === undefined) throw new Refused({ code: 'table-unknown', facts: { table } });
    const types = new Map(found.columns.map(({ name, type }) => [name, type]));
    const unknown = entry.columns.find(({ name, type }) => types.get(name) !== type);
    if (unknown !== undefined)
      throw new Refused({ code: 'column-unknown', facts: { table, column: unknown.name } });
    const given = new Set(entry.columns.map(({ name }) => name));
    const missing = found.columns.find(({ name }) => !given.has(name));
    if (missing !== undefined || given.size !== entry.columns.length)
      throw new Refused({
        code: 'column-missing',
        facts: { table, column: missing?.name ?? '' },
      });
    matched.set(entry, found);
  }
  const told = new Set([...manifest.tables.map(nameOf), ...manifest.leftOut]);
  const absent = tables.map(nameOf).find((name) => !told.has(name));
  if (absent !== undefined) throw new Refused({ code: 'table-missing', facts: { table: absent } });
  return matched;
}

async function takeReferences(transaction: Transaction<unknown>): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select conrelid::regclass::text as table, quote_ident(conname) as name,
      pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_namespace on pg_namespace.oid = connamespace
    where contype = 'f' and conparentid = 0 and nspname in ('public', 'auth')
    order by 1, 2`.execute(transaction);
  for (const { table, name } of rows)
    await sql`alter table ${sql.raw(table)} drop constraint ${sql.raw(name)}`.execute(transaction);
  return rows;
}

/** An insert of rows whose values are texts, each cast to its column's type. */
function insertOf({ schema, name }: Table, entry: TableEntry, types: ReadonlyMap<string, string>) {
  const into = entry.columns.map((column) => sql.ref(column.name));
  const given = entry.columns.map((_, at) => sql.ref(`v${at}`));
  const cast = entry.columns.map(
    (column, at) => sql`${sql.ref(`v${at}`)}::${sql.raw(types.get(column.name) ?? 'text')}`,
  );
  return (rows: readonly Row[]): RawBuilder<unknown> => {
    const arrays = entry.columns.map((_, at) => sql`${rows.map((row) => row[at])}::text[]`);
    return sql`insert into ${sql.table(`${schema}.${name}`)} (${sql.join(into)})
      select ${sql.join(cast)} from unnest(${sql.join(arrays)}) as given (${sql.join(given)})`;
  };
}

/** True for an error that the given rows cause: their values (22…) or a constraint (23…). */
function isOfRows(error: unknown): error is Error {
  const { code = '' } = (error ?? {}) as { readonly code?: string };
  return code.startsWith('22') || code.startsWith('23');
}

async function asTableOf(
  entry: { readonly table: string },
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isOfRows(error)) throw error;
    const facts = { table: entry.table, why: error.message };
    throw new Refused({ code: 'row-refused', facts });
  }
}

/**
 * Loads every table of a backup into empty tables of the same migration. Each is proven to be what the
 * manifest says once more: nobody changed the file since it was checked.
 *
 * @throws Refused for tables and columns that are other than the database's, and for rows that it refuses
 */
export async function loadTables(
  transaction: Transaction<unknown>,
  zip: ZipReader,
  manifest: Manifest,
  options: { readonly tables: readonly Table[]; readonly onRows: (count: number) => void },
): Promise<void> {
  const matched = match(manifest, options.tables);
  const references = await takeReferences(transaction);
  for (const [entry, table] of matched) {
    const insert = insertOf(table, entry, new Map(table.columns.map((c) => [c.name, c.type])));
    let held: Row[] = [];
    let characters = 0;
    const flush = async (): Promise<void> => {
      if (held.length === 0) return;
      await asTableOf({ table: nameOf(entry) }, () => insert(held).execute(transaction));
      options.onRows(held.length);
      held = [];
      characters = 0;
    };
    for await (const row of readTable(zip, entry)) {
      held.push(row);
      characters += row.reduce((sum, value) => sum + (value?.length ?? 0), 0);
      if (held.length >= mostRows || characters >= mostCharacters) await flush();
    }
    await flush();
  }
  for (const { table, name, definition } of references)
    await asTableOf({ table }, () =>
      sql`alter table ${sql.raw(table)} add constraint ${sql.raw(name)} ${sql.raw(definition)}`.execute(
        transaction,
      ),
    );
}
