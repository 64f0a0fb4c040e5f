import { type Kysely, sql } from 'kysely';
import type { Table } from './catalogue.ts';
import type { Row, Value } from './format/rows.ts';

/** Rows that are fetched at once; one may have a megabyte. */
const chunk = 256;

/** Reads a table in the order of its key, a few rows at a time. Works inside a transaction. */
export async function* readRows<Any>(
  transaction: Kysely<Any>,
  { schema, name, columns, key }: Table,
): AsyncGenerator<readonly Row[]> {
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
    >`fetch ${sql.lit(chunk)} from backup_rows`.execute(transaction);
    if (rows.length === 0) break;
    yield rows.map((row) => columns.map((_, at) => row[`v${at}`] ?? null));
  }
  await sql`close backup_rows`.execute(transaction);
}
