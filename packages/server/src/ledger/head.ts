import { type Frontier, type NodeReader, readFrontier } from '@pingyi/record';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** The end of the log. */
export interface Head {
  /** Number of leaves. */
  readonly size: number;
  /** The clock of the newest act in milliseconds since 1970; 0 before the first. */
  readonly at: number;
  /** Changes when everything was restored from a backup. */
  readonly generation: string;
}

/** `pg_advisory_xact_lock(0x5059, 3)`: whoever holds it may append. (1 and 2 are the storage's.) */
const appendLock = sql`pg_advisory_xact_lock(20569, 3)`;

/** How long an append waits for another process to finish its own. */
const lockPatience = '10s';

/** Takes the right to append until the transaction ends. */
export async function lockHead(transaction: Transaction<Tables>): Promise<void> {
  await sql`select set_config('lock_timeout', ${lockPatience}, true), ${appendLock}`.execute(
    transaction,
  );
}

/** The end of the log as the transaction sees it. */
export async function readHead(database: Kysely<Tables>): Promise<Head> {
  const { rows } = await sql<{ seq: string | null; at: Date | null; generation: string }>`
    select newest.seq, newest.at, installation.generation
    from installation left join
      (select seq, at from act order by seq desc limit 1) newest on true`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('the row of the installation is gone');
  const { seq, at, generation } = row;
  return { size: seq === null ? 0 : Number(seq) + 1, at: at?.getTime() ?? 0, generation };
}

/**
 * Whether an earlier transaction was committed, by its number; a number that this database has not given
 * out (another one took its place) was not.
 */
export async function wasCommitted(
  transaction: Transaction<Tables>,
  id: string | null,
): Promise<boolean> {
  if (id === null) return false;
  const { rows } = await sql<{ status: string | null }>`
    select case when ${id}::xid8 < pg_snapshot_xmax(pg_current_snapshot())
      then pg_xact_status(${id}::xid8) end as status`.execute(transaction);
  return rows[0]?.status === 'committed';
}

/** Reads stored subtrees, all that one turn asks for with one query. */
export function nodesOf(database: Kysely<Tables>): NodeReader {
  let asked: { level: number; index: number }[] = [];
  let answer: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  const fetchAsked = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
    await Promise.resolve();
    const places = asked;
    asked = [];
    answer = null;
    const levels = places.map(({ level }) => level);
    const indices = places.map(({ index }) => String(index));
    const { rows } = await sql<{ level: number; index: string; hash: Buffer }>`
      select level, index, hash from log_node
      join unnest(${levels}::smallint[], ${indices}::bigint[]) wanted (level, index)
      using (level, index)`.execute(database);
    return new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, hash] as const));
  };
  return {
    readNode: async (level, index) => {
      asked.push({ level, index });
      answer ??= fetchAsked();
      const found = (await answer).get(`${level}/${index}`);
      if (found === undefined) throw new Error(`log: no stored subtree ${level}/${index}`);
      return found;
    },
  };
}

/** The right edge of the tree of `size` leaves, from its stored subtrees. */
export function frontierAt(database: Kysely<Tables>, size: number): Promise<Frontier> {
  return readFrontier(nodesOf(database), size);
}
