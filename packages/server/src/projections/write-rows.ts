import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { keysOf, nameOf, type ProjectedTable, type Row, type RowChange } from './projection.ts';

/** Writes rows of a table: one statement and one parameter, however many they are. */
async function upsert(
  database: Kysely<Tables>,
  table: ProjectedTable,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const keys = keysOf[table];
  const others = columns.filter((column) => !keys.includes(column));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const updates = others.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  const action = others.length === 0 ? sql`nothing` : sql`update set ${sql.join(updates)}`;
  const target = sql.join(keys.map((key) => sql.ref(key)));
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})
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
  for (const [table, rows] of byTable) await upsert(database, table, rows);
}
