import type { PollId } from '@pingyi/core';
import type { Selectable, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** The row of a poll. */
export type PollRow = Selectable<Tables['poll']>;

/**
 * Locks the rows of some polls until the transaction ends, in the order of their uuids, so that no two
 * transactions wait for each other. Whoever takes ballots or closes a box holds this lock.
 */
export async function lockPolls(
  transaction: Transaction<Tables>,
  polls: readonly string[],
): Promise<ReadonlyMap<string, PollRow>> {
  if (polls.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('poll')
    .selectAll()
    .where('poll', 'in', [...polls] as PollId[])
    .orderBy('poll')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.poll, row]));
}
