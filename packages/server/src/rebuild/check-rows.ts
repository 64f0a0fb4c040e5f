import { type Kysely, sql } from 'kysely';
import {
  journals,
  keysOf,
  nameOf,
  type ProjectedTable,
  projectedTables,
  type Row,
  type RowChange,
  type Value,
} from '../projections/projection.ts';
import type { Tables } from '../storage/tables.ts';
import type { RebuildFault } from './faults.ts';

/** Rows that are read at once. */
const chunk = 5_000;

/** Values as texts: `bigint` comes from the database as text. */
function textOf(row: Row): string {
  const columns = Object.keys(row).sort();
  return JSON.stringify(
    columns.map((column) => {
      const value = row[column] ?? null;
      return [column, value === null ? null : String(value)];
    }),
  );
}

type Page = { readonly rows: readonly Row[] };

/** The rows of a list in the order of its key, a page at a time. */
async function* readList(
  database: Kysely<Tables>,
  table: ProjectedTable,
): AsyncGenerator<RowChange> {
  const keys = sql.join(keysOf[table].map((key) => sql.ref(key)));
  for (let after: readonly Value[] | null = null; ; ) {
    const beyond = after === null ? sql`` : sql`where (${keys}) > (${sql.join(after)})`;
    const page: Page = await sql<Row>`select * from ${sql.table(table)} ${beyond}
      order by ${keys} limit ${chunk}`.execute(database);
    for (const row of page.rows) yield { table, row };
    const last = page.rows.at(-1);
    if (last === undefined) return;
    after = keysOf[table].map((key) => last[key] ?? null);
  }
}

/** The rows of a journal that belong to the acts after `after`, up to `to`. */
async function readJournal(
  database: Kysely<Tables>,
  table: ProjectedTable,
  after: number,
  to: number,
): Promise<readonly RowChange[]> {
  const page: Page = await sql<Row>`select * from ${sql.table(table)}
    where seq > ${after} and seq <= ${to}`.execute(database);
  return page.rows.map((row) => ({ table, row }));
}

/** A row as the acts make it, and the act that wrote it last. */
interface Expected {
  readonly table: ProjectedTable;
  readonly text: string;
  readonly seq: number;
}

/**
 * Compares the rows of the projections with those that the acts make. Journals are compared as the acts
 * come, so memory grows with the lists only.
 */
export class RowCheck {
  readonly #expected = new Map<string, Expected>();
  #settled = -1;

  /** Takes the rows that an act makes. */
  take(seq: number, changes: readonly RowChange[]): void {
    for (const change of changes) {
      const { table, row } = change;
      this.#expected.set(nameOf(change), { table, text: textOf(row), seq });
    }
  }

  /** Compares the journals up to an act. */
  async settle(database: Kysely<Tables>, to: number): Promise<readonly RebuildFault[]> {
    const faults: RebuildFault[] = [];
    for (const table of journals) {
      for (const change of await readJournal(database, table, this.#settled, to))
        faults.push(...this.#compare(change));
      faults.push(...this.#missing(table));
    }
    this.#settled = to;
    return faults;
  }

  /** Compares the lists, and what the journals hold beyond the last act. */
  async end(database: Kysely<Tables>): Promise<readonly RebuildFault[]> {
    const faults = [...(await this.settle(database, Number.MAX_SAFE_INTEGER))];
    for (const table of projectedTables.filter((each) => !journals.includes(each))) {
      for await (const change of readList(database, table)) faults.push(...this.#compare(change));
      faults.push(...this.#missing(table));
    }
    return faults;
  }

  #compare(change: RowChange): readonly RebuildFault[] {
    const { table } = change;
    const name = nameOf(change);
    const row = name.slice(table.length + 1);
    const expected = this.#expected.get(name);
    this.#expected.delete(name);
    if (expected === undefined) return [{ code: 'row-surplus', table, row, seq: null }];
    if (expected.text === textOf(change.row)) return [];
    return [{ code: 'row-differs', table, row, seq: expected.seq }];
  }

  /** Rows of a table that were expected and did not come. */
  #missing(table: ProjectedTable): readonly RebuildFault[] {
    const missing = [...this.#expected].filter(([, each]) => each.table === table);
    for (const [name] of missing) this.#expected.delete(name);
    return missing.map(([name, { seq }]) => {
      return { code: 'row-missing', table, row: name.slice(table.length + 1), seq };
    });
  }
}
