import type { PollId } from '@pingyi/core';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** The row of a poll, with the texts of its election and its frozen list. */
export type PollRow = Selectable<Tables['poll']>;

/** What of the row changes while ballots come; the texts are as long as a city has voters. */
const boxColumns = [
  'poll',
  'meeting',
  'state',
  'paused_until',
  'accepts_until',
  'electorate',
  'ballots',
  'voters',
  'end_hash',
  'ended_ballots',
] as const;

/** How the box of a poll stands. */
export type BoxRow = Pick<PollRow, (typeof boxColumns)[number]>;

/** The whole row of a poll, or null when there is none. */
export async function readPollRow(database: Kysely<Tables>, poll: string): Promise<PollRow | null> {
  const row = await database
    .selectFrom('poll')
    .selectAll()
    .where('poll', '=', poll)
    .executeTakeFirst();
  return row ?? null;
}

/** How the box of a poll stands, or null when there is no such poll. */
export async function readBoxRow(database: Kysely<Tables>, poll: string): Promise<BoxRow | null> {
  const row = await database
    .selectFrom('poll')
    .select(boxColumns)
    .where('poll', '=', poll)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Locks the rows of some polls until the transaction ends, in the order of their uuids, so that no two
 * transactions wait for each other. Whoever takes ballots or closes a box holds this lock.
 */
export async function lockPolls(
  transaction: Transaction<Tables>,
  polls: readonly string[],
): Promise<ReadonlyMap<string, BoxRow>> {
  if (polls.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('poll')
    .select(boxColumns)
    .where('poll', 'in', [...polls] as PollId[])
    .orderBy('poll')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.poll, row]));
}
