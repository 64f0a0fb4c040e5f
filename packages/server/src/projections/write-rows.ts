import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { keysOf, nameOf, type ProjectedTable, type Row, type RowChange } from './projection.ts';

/** PostgreSQL takes 65,535 parameters in one statement. */
const mostParameters = 50_000;

async function upsert(
  database: Kysely<Tables>,
  table: ProjectedTable,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const keys = keysOf[table];
  const others = columns.filter((column) => !keys.includes(column));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(
    rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`),
  );
  const updates = others.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  const action = others.length === 0 ? sql`nothing` : sql`update set ${sql.join(updates)}`;
  const target = sql.join(keys.map((key) => sql.ref(key)));
  await sql`insert into ${sql.table(table)} (${names}) values ${values}
    on conflict (${target}) do ${action}`.execute(database);
}

/** Writes rows of projections, the last change of a row only. */
export async function writeRows(
  database: Kysely<Tables>,
  changes: readonly RowChange[],
): Promise<void> {
  const newest = new Map(changes.map((change) => [nameOf(change), change] as const));
  const byTable = new Map<ProjectedTable, Row[]>();
  for (const { table, row } of newest.values()) {
    const rows = byTable.get(table) ?? [];
    rows.push(row);
    byTable.set(table, rows);
  }
  for (const [table, rows] of byTable) {
    const atOnce = Math.floor(mostParameters / Object.keys(rows[0] ?? { a: 0 }).length);
    for (let from = 0; from < rows.length; from += atOnce)
      await upsert(database, table, rows.slice(from, from + atOnce));
  }
}
