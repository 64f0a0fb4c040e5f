import {
  type Actor,
  type MeetingId,
  meetingStreamOf,
  type PollId,
  type StoredAct,
} from '@pingyi/core';
import { readCheckpoint } from '@pingyi/record';
import { readNewestNote } from '../log/stored-log.ts';
import { actsOfType } from '../meetings/acts-of-type.ts';
import { digestOfContent } from '../meetings/content-store.ts';
import type { MeetingPlace } from '../meetings/submit-command.ts';
import { nextEventHash } from '../polls/archive.ts';
import { lockPolls, type PollRow, readPollRow } from '../polls/poll-row.ts';
import { tallyOfBox } from '../polls/tally-box.ts';
import { type Giving, giveCommand } from './give.ts';

/** What follows from a close by itself: the checkpoint that covers it, and the encrypted tally. */

/** The newest checkpoint, by its size and the digest of its note. */
async function newestCheckpoint({ votes }: Giving) {
  const note = await readNewestNote(votes.database);
  if (note === null) return null;
  const read = readCheckpoint(Buffer.from(note, 'utf8'));
  if (!read.ok) throw new Error(`the newest checkpoint cannot be read: ${read.faults[0]?.code}`);
  return { size: read.value.checkpoint.size, checkpoint: digestOfContent(note) };
}

async function cover(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  closed: StoredAct<'poll-closed'>,
): Promise<void> {
  await giving.votes.signNow();
  const checkpoint = await newestCheckpoint(giving);
  if (checkpoint === null || checkpoint.size <= closed.seq) return;
  const { poll } = closed.payload;
  await giveCommand(giving, place, actor, 'cover-closing', { poll, ...checkpoint });
}

async function tally(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  row: PollRow,
): Promise<void> {
  const content = await tallyOfBox(giving.votes, row);
  const poll = row.poll as PollId;
  const event = { kind: 'tally', owner: null, content };
  const body = { poll, encryptedTally: nextEventHash(row, [], event), tallied: row.voters };
  await giveCommand(giving, place, actor, 'record-tally', body, async ({ view }) => {
    await lockPolls(view.transaction, [poll]);
    return {
      ok: true,
      write: async (transaction) => {
        const values = { poll, number: 1, ...event, strong: null };
        await transaction.insertInto('poll_event').values(values).execute();
      },
    };
  });
}

/**
 * Does for every closed poll of a meeting what follows from its close, in the name of whoever closed it.
 * What is done already is passed over, so it can be asked for at any time and by any server.
 */
export async function followClosing(giving: Giving, place: MeetingPlace): Promise<void> {
  const { database } = giving.votes;
  const stream = meetingStreamOf(place.meeting as MeetingId);
  for (const closed of await actsOfType(database, stream, 'poll-closed')) {
    const { poll } = closed.payload;
    const row = await readPollRow(database, poll);
    if (row?.state !== 'closed') continue;
    const covered = await actsOfType(database, stream, 'closing-covered');
    if (!covered.some(({ payload }) => payload.poll === poll))
      await cover(giving, place, closed.actor, closed);
    const tallied = await actsOfType(database, stream, 'poll-tallied');
    if (!tallied.some(({ payload }) => payload.poll === poll))
      await tally(giving, place, closed.actor, row);
    giving.votes.hints.keep(poll);
  }
}
