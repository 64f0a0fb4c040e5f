import { type Kysely, sql } from 'kysely';
import type { Table } from './catalogue.ts';
import type { Row, Value } from './format/rows.ts';

/** Rows that are fetched at once at most, and the bytes that these may have. */
const mostRows = 256;
const mostBytes = 16 * 2 ** 20;

/**
 * How many rows fit, the largest of the table taken for all: uploaded files have megabytes. Values that lie
 * outside their row are measured without being read.
 */
async function rowsAtOnce<Any>(
  transaction: Kysely<Any>,
  { schema, name, columns }: Table,
): Promise<number> {
  const sizes = columns.map((column) => sql`coalesce(pg_column_size(${sql.ref(column.name)}), 0)`);
  const { rows } = await sql<{ largest: number | null }>`
    select max(${sql.join(sizes, sql` + `)})::int as largest
    from ${sql.table(`${schema}.${name}`)}`.execute(transaction);
  return Math.min(mostRows, Math.max(1, Math.floor(mostBytes / (rows[0]?.largest ?? 1))));
}

/** Reads a table in the order of its key, a few rows at a time. Works inside a transaction. */
export async function* readRows<Any>(
  transaction: Kysely<Any>,
  table: Table,
): AsyncGenerator<readonly Row[]> {
  const { schema, name, columns, key } = table;
  const count = await rowsAtOnce(transaction, table);
  const values = columns.map(
    (column, at) => sql`${sql.ref(column.name)}::text as ${sql.ref(`v${at}`)}`,
  );
  const order = key.map(({ name: part, isText }) =>
    isText ? sql`${sql.ref(part)} collate "C"` : sql.ref(part),
  );
  await sql`declare backup_rows no scroll cursor for select ${sql.join(values)}
    from ${sql.table(`${schema}.${name}`)} order by ${sql.join(order)}`.execute(transaction);
  for (;;) {
    const { rows } = await sql<
      Readonly<Record<string, Value>>
    >`fetch ${sql.lit(count)} from backup_rows`.execute(transaction);
    if (rows.length === 0) break;
    yield rows.map((row) => columns.map((_, at) => row[`v${at}`] ?? null));
  }
  await sql`close backup_rows`.execute(transaction);
}
