import { type Kysely, sql } from 'kysely';
import type { StoredRow } from '../ledger/stored-acts.ts';
import type { Tables } from '../storage/tables.ts';

/** A row of `act` with all that is stored of it. */
export interface ScannedRow extends StoredRow {
  readonly at: Date;
  /** The leaf hash in `log_node`, or null when it is missing. */
  readonly hash: Buffer | null;
}

/** Rows that are read at once. */
const chunk = 1_000;

/** How many acts there are. */
export async function countActs(database: Kysely<Tables>): Promise<number> {
  const { count } = await database
    .selectFrom('act')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** All acts in the order of the log, in chunks. */
export async function* scan(database: Kysely<Tables>): AsyncGenerator<readonly ScannedRow[]> {
  for (let next = '0'; ; ) {
    const { rows } = await sql<ScannedRow>`
      select act.seq, stream, stream_version, at, leaf, internal_act.act, salt, hash
      from act
      left join internal_act using (seq)
      left join log_node on level = 0 and index = act.seq
      where act.seq >= ${next} order by act.seq limit ${chunk}`.execute(database);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    next = String(BigInt(last.seq) + 1n);
  }
}
