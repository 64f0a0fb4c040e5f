import {
  type LogEntry,
  type LogIdentity,
  type LogReport,
  readVerifierKey,
  verifyLog,
} from '@pingyi/record';
import type { Kysely, Transaction } from 'kysely';
import { sha256 } from '../log/hash.ts';
import { readOrigin } from '../log/log-key.ts';
import { readVkeys } from '../log/stored-log.ts';
import type { Tables } from '../storage/tables.ts';
import { NodeCheck } from './check-nodes.ts';
import { RowCheck } from './check-rows.ts';
import type { RebuildFault } from './faults.ts';
import { Fold } from './fold.ts';
import { countActs, scan } from './scan.ts';

/** What a check found. */
export interface CheckReport {
  /** The log by itself: leaves, tree, checkpoints, signatures. */
  readonly log: LogReport;
  /** Acts, subtrees and rows of projections, in this order; the first of very many. */
  readonly faults: readonly RebuildFault[];
  readonly faultCount: number;
}

/** Faults that are listed; of damage beyond this the number says enough. */
const mostListed = 1_000;

/** How far a check has come. */
export type Progress = (acts: number, total: number) => void;

async function identityOf(database: Kysely<Tables>): Promise<LogIdentity | null> {
  const keys = (await readVkeys(database)).map((vkey) => {
    const key = readVerifierKey(vkey);
    if (!key.ok) throw new Error(`log_key holds no vkey: ${vkey}`);
    return key.value;
  });
  const origin = await readOrigin(database);
  return keys.length === 0 ? null : { origin, keys, witnesses: [] };
}

/** The same as `checkAll`, in a transaction of the caller's. */
export async function checkWithin(
  transaction: Transaction<Tables>,
  onProgress: Progress,
): Promise<CheckReport> {
  const count = await countActs(transaction);
  const found: RebuildFault[] = [];
  let faultCount = 0;
  const report = (faults: readonly RebuildFault[]): void => {
    faultCount += faults.length;
    found.push(...faults.slice(0, mostListed - found.length));
  };
  const [fold, nodes, rows] = [new Fold(), new NodeCheck(transaction), new RowCheck()];
  let done = 0;
  async function* entries(): AsyncGenerator<LogEntry> {
    for await (const page of scan(transaction)) {
      for (const row of page) {
        const folded = await fold.take(row, row.at);
        report(folded.faults);
        rows.take(Number(row.seq), folded.rows);
        const data = Buffer.from(row.leaf, 'utf8');
        yield row.hash === null ? { data } : { data, storedHash: row.hash };
      }
      report(await nodes.take(page));
      report(await rows.settle(transaction, Number(page.at(-1)?.seq)));
      done += page.length;
      onProgress(done, count);
    }
  }
  const checkpoints = await transaction
    .selectFrom('checkpoint')
    .select('note')
    .orderBy('size')
    .execute();
  const log = await verifyLog(sha256, {
    leaves: entries(),
    checkpoints: checkpoints.map(({ note }) => Buffer.from(note, 'utf8')),
    identity: await identityOf(transaction),
  });
  report(await nodes.end());
  report(await rows.end(transaction));
  return { log, faults: found, faultCount };
}

/**
 * Reads all acts once and checks everything that follows from them: the log with its checkpoints, the
 * stored tree, the order of streams, what internal leaves committed to, and every row of every
 * projection. Reads one state of the database, also while a server records on.
 */
export function checkAll(database: Kysely<Tables>, onProgress: Progress): Promise<CheckReport> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((transaction) => checkWithin(transaction, onProgress));
}
