import {
  type Appended,
  type ArchiveEnd,
  appendBallot,
  appendEncryptedTally,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  startArchive,
} from '@pingyi/ballot';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { PollRow } from './poll-row.ts';

/** What follows the end of the ballots, as it is kept. */
export type PollEvent = Selectable<Tables['poll_event']>;

/** Ballots that are read from the database at once. */
const page = 100;

/** A ballot in its box. */
interface BoxedBallot {
  readonly credential: string;
  readonly counter: number;
  readonly ballot: string;
}

/** The ballots of a box, sorted by credential and then by counter, a page at a time. */
export async function* readBallots(
  database: Kysely<Tables>,
  poll: string,
): AsyncGenerator<readonly BoxedBallot[]> {
  let after: Pick<BoxedBallot, 'credential' | 'counter'> = { credential: '', counter: 0 };
  for (;;) {
    const { rows } = await sql<BoxedBallot>`select credential, counter, ballot from ballot
      where poll = ${poll} and (credential, counter) > (${after.credential}, ${after.counter})
      order by credential, counter limit ${page}`.execute(database);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last;
  }
}

/** Seconds since 1970 that every member of a poll's archive carries: when the poll was opened. */
function timestampOf({ opened_at }: PollRow): number {
  return Math.floor((opened_at?.getTime() ?? 0) / 1000);
}

/** The three texts of an opened poll. */
function setupTexts({ poll, election, trustees, credentials }: PollRow) {
  if (election === null || trustees === null || credentials === null)
    throw new Error(`poll ${poll} was not opened`);
  return { election, trustees, credentials };
}

/** Steps of the archive from its beginning to the end of the ballots. */
export async function* archiveUntilEnd(
  database: Kysely<Tables>,
  row: PollRow,
): AsyncGenerator<Appended & { readonly ballots: number }> {
  let step = startArchive(timestampOf(row));
  let ballots = 0;
  yield { ...step, ballots };
  step = appendSetup(step.end, setupTexts(row));
  yield { ...step, ballots };
  for await (const rows of readBallots(database, row.poll))
    for (const { ballot } of rows) {
      step = appendBallot(step.end, ballot);
      ballots += 1;
      yield { ...step, ballots };
    }
  yield { ...appendEndBallots(step.end), ballots };
}

/** Where the archive of a closed poll stands after the end of its ballots, without reading them. */
function endOfBallots(row: PollRow): ArchiveEnd {
  if (row.end_hash === null || row.ended_ballots === null)
    throw new Error(`poll ${row.poll} is not closed`);
  // Setup, the ballots, EndBallots.
  return {
    timestamp: timestampOf(row),
    parent: row.end_hash,
    height: row.ended_ballots + 2,
  };
}

/** Appends what is kept of one event. */
function appendEvent(
  end: ArchiveEnd,
  row: PollRow,
  event: Pick<PollEvent, 'kind' | 'owner' | 'content'>,
): Appended {
  switch (event.kind) {
    case 'tally':
      return appendEncryptedTally(end, event.content, row.voters);
    case 'decryption':
      return appendPartialDecryption(end, event.owner ?? 0, event.content);
    case 'result':
      return appendResult(end, event.content);
    default:
      throw new Error(`poll ${row.poll}: no such event: ${event.kind}`);
  }
}

/** The events after the end of a poll's ballots, in their order. */
export function readEvents(database: Kysely<Tables>, poll: string): Promise<readonly PollEvent[]> {
  return database
    .selectFrom('poll_event')
    .selectAll()
    .where('poll', '=', poll)
    .orderBy('number')
    .execute();
}

/** What of the events everybody may see: parts of a decryption only when all are in. */
function shownEvents(events: readonly PollEvent[]): readonly PollEvent[] {
  if (events.some(({ kind }) => kind === 'result')) return events;
  return events.filter(({ kind }) => kind !== 'decryption');
}

/** Where the archive of a closed poll stands now. */
function endOfArchive(row: PollRow, events: readonly PollEvent[]): ArchiveEnd {
  return events.reduce((end, event) => appendEvent(end, row, event).end, endOfBallots(row));
}

/** The hash of the event that comes next in a poll's archive. */
export function nextEventHash(
  row: PollRow,
  events: readonly PollEvent[],
  event: Pick<PollEvent, 'kind' | 'owner' | 'content'>,
): string {
  const hash = appendEvent(endOfArchive(row, events), row, event).end.parent;
  if (hash === undefined) throw new Error('an event without a hash');
  return hash;
}

/**
 * The archive of a closed poll with some of its events, piece by piece: the same bytes every time. What
 * follows the ballots hangs on the end that was recorded, so a ballot that is gone or altered since
 * breaks the chain.
 *
 * @param events the first of those that follow the end of its ballots
 */
export async function* archiveWith(
  database: Kysely<Tables>,
  row: PollRow,
  events: readonly PollEvent[],
): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of archiveUntilEnd(database, row)) yield bytes;
  if (events.length === 0) return;
  let end = endOfBallots(row);
  for (const event of events) {
    const step = appendEvent(end, row, event);
    yield step.bytes;
    end = step.end;
  }
}

/** The archive of a closed poll as far as everybody may see it. */
export async function* archiveOf(
  database: Kysely<Tables>,
  row: PollRow,
): AsyncGenerator<Uint8Array> {
  yield* archiveWith(database, row, shownEvents(await readEvents(database, row.poll)));
}

/** The events of a closed poll up to the last whose hash is among some names. */
export function eventsNamed(
  row: PollRow,
  events: readonly PollEvent[],
  names: ReadonlySet<string>,
): readonly PollEvent[] {
  let end = endOfBallots(row);
  let last = 0;
  for (const [i, event] of events.entries()) {
    end = appendEvent(end, row, event).end;
    if (end.parent !== undefined && names.has(end.parent)) last = i + 1;
  }
  return events.slice(0, last);
}
