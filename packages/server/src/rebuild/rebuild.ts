import { type Kysely, sql, type Transaction } from 'kysely';
import { lockHead } from '../ledger/head.ts';
import { projectedTables, type RowChange } from '../projections/projection.ts';
import { writeRows } from '../projections/write-rows.ts';
import type { Tables } from '../storage/tables.ts';
import type { Progress } from './check.ts';
import type { RebuildFault } from './faults.ts';
import { Fold } from './fold.ts';
import { countActs, scan } from './scan.ts';

/** What a rebuild did. */
export type Rebuilt =
  | { readonly ok: true; readonly acts: number }
  /** Acts that cannot be folded; then nothing was changed. */
  | { readonly ok: false; readonly faults: readonly RebuildFault[] };

/**
 * Makes every projection again from the acts, in a transaction of the caller's that holds the right to
 * append.
 *
 * @returns the number of acts
 * @throws FaultyActs for acts that cannot be folded; the transaction is not to commit then
 */
export async function rebuildWithin(
  transaction: Transaction<Tables>,
  onProgress: Progress,
): Promise<number> {
  const count = await countActs(transaction);
  const fold = new Fold();
  const faults: RebuildFault[] = [];
  let acts = 0;
  for (const table of projectedTables)
    await sql`delete from ${sql.table(table)}`.execute(transaction);
  for await (const page of scan(transaction)) {
    const changes: RowChange[] = [];
    for (const row of page) {
      const folded = await fold.take(row, row.at);
      changes.push(...folded.rows);
      faults.push(...folded.faults);
    }
    if (faults.length > 0) throw new FaultyActs(faults);
    await writeRows(transaction, changes);
    acts += page.length;
    onProgress(acts, count);
  }
  return acts;
}

/**
 * Makes every projection again from the acts, in one transaction: readers see the old rows until it is
 * done, and no act is recorded meanwhile. With a faulty act nothing is changed.
 */
export function rebuild(database: Kysely<Tables>, onProgress: Progress): Promise<Rebuilt> {
  return database
    .transaction()
    .execute(async (transaction): Promise<Rebuilt> => {
      await lockHead(transaction);
      return { ok: true, acts: await rebuildWithin(transaction, onProgress) };
    })
    .catch((error: unknown): Rebuilt => {
      if (error instanceof FaultyActs) return { ok: false, faults: error.faults };
      throw error;
    });
}

/** Rolls the transaction back and carries out what was found. */
export class FaultyActs extends Error {
  readonly faults: readonly RebuildFault[];

  constructor(faults: readonly RebuildFault[]) {
    super('acts that cannot be folded');
    this.faults = faults;
  }
}
