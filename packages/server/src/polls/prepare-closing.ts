import type { PollId } from '@pingyi/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { archiveUntilEnd } from './archive.ts';
import type { PollRow } from './poll-row.ts';

/** How long a box is held for the chair's signature, in seconds. */
const holdSeconds = 120;

/** The numbers of a poll's close, for the chair to sign. */
export interface PreparedClosing {
  readonly poll: PollId;
  /** Hash of the EndBallots event. */
  readonly endBallots: string;
  readonly ballots: number;
  readonly voters: number;
}

/** The end of a box that is held. */
async function endOf(database: Kysely<Tables>, row: PollRow): Promise<PreparedClosing> {
  let [hash, ballots] = ['', 0];
  for await (const step of archiveUntilEnd(database, row)) {
    hash = step.end.parent ?? '';
    ballots = step.ballots;
  }
  return { poll: row.poll as PollId, endBallots: hash, ballots, voters: row.voters };
}

/**
 * Holds the boxes of open polls and works out the numbers of their close. Ballots that come meanwhile are
 * asked to wait; when the hold runs out they are taken again, and what was prepared is void.
 */
export async function prepareClosing(
  database: Kysely<Tables>,
  polls: readonly PollId[],
): Promise<{ readonly until: string; readonly polls: readonly PreparedClosing[] }> {
  const until = new Date(Date.now() + holdSeconds * 1000);
  if (polls.length === 0) return { until: until.toISOString(), polls: [] };
  // Waits for the ballots that are being written, since they hold the rows.
  const rows = await database
    .updateTable('poll')
    .set({ paused_until: until, end_hash: null, ended_ballots: null })
    .where('poll', 'in', [...polls])
    .where('state', '=', 'open')
    .returningAll()
    .execute();
  const prepared: PreparedClosing[] = [];
  for (const row of rows) {
    const end = await endOf(database, row);
    prepared.push(end);
    await sql`update poll set end_hash = ${end.endBallots}, ended_ballots = ${end.ballots}
      where poll = ${row.poll} and paused_until = ${until}`.execute(database);
  }
  return { until: until.toISOString(), polls: prepared };
}

/** Lets held boxes take ballots again. */
export async function leaveClosing(
  database: Kysely<Tables>,
  polls: readonly PollId[],
): Promise<void> {
  if (polls.length === 0) return;
  await database
    .updateTable('poll')
    .set({ paused_until: null, end_hash: null, ended_ballots: null })
    .where('poll', 'in', [...polls])
    .where('state', '=', 'open')
    .execute();
}
