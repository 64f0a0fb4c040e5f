import { writeResult } from '@pingyi/ballot';
import type { Actor, Meeting, PollId } from '@pingyi/core';
import { type Problem, ProblemError } from '../api/problems/problem.ts';
import type { Recorded } from '../api/routes/commands/recorded.ts';
import { failed } from '../meetings/command-check.ts';
import { digestOfContent } from '../meetings/content-store.ts';
import type { MeetingPlace } from '../meetings/submit-command.ts';
import { nextEventHash, type PollEvent, readEvents } from '../polls/archive.ts';
import { type PollRow, readPollRow } from '../polls/poll-row.ts';
import { type Giving, giveCommand } from './give.ts';

/** One owner's part of a decryption, with the proofs that lie beside the archive. */
export interface Part {
  readonly owner: number;
  readonly decryption: string;
  /** The file of strong proofs with this owner's alone. */
  readonly strong: string;
}

/** A closed poll with what came after its ballots. */
export interface PollToDecrypt {
  readonly row: PollRow;
  readonly events: readonly PollEvent[];
  readonly election: string;
  readonly trustees: string;
  readonly tally: string;
}

/** Attempts when another part is accepted at the same moment. */
const mostAttempts = 5;

/**
 * Reads a poll that may be decrypted.
 *
 * @throws ProblemError when there is no such poll in the meeting, or it is not tallied
 */
export async function readPollToDecrypt(
  { votes: { database } }: Giving,
  meeting: Meeting,
  poll: PollId,
): Promise<PollToDecrypt> {
  const row = await readPollRow(database, poll);
  if (row?.meeting !== meeting.id)
    throw new ProblemError({ code: 'poll-unknown', facts: { poll } });
  const events = await readEvents(database, poll);
  const tally = events.find(({ kind }) => kind === 'tally')?.content;
  const { election, trustees } = row;
  if (tally === undefined || election === null || trustees === null) {
    const state = meeting.electronic.polls.get(poll)?.state ?? row.state;
    throw new ProblemError({ code: 'poll-unready', facts: { poll, state } });
  }
  return { row, events, election, trustees, tally };
}

async function accept(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  { row }: PollToDecrypt,
  { owner, decryption, strong }: Part,
): Promise<Recorded> {
  const poll = row.poll as PollId;
  const event = { kind: 'decryption', owner, content: decryption };
  let problem: Problem = { code: 'unavailable', facts: {} };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const events = await readEvents(giving.votes.database, poll);
    const partialDecryption = nextEventHash(row, events, event);
    const body = { poll, partialDecryption, strongProofs: digestOfContent(strong) };
    const outcome = await giveCommand(
      giving,
      place,
      actor,
      'accept-decryption',
      body,
      async ({ view }) => {
        const now = await readEvents(view.transaction, poll);
        if (now.length !== events.length) return failed({ code: 'unavailable', facts: {} });
        return {
          ok: true,
          write: async (transaction) => {
            const values = { poll, number: now.length + 1, ...event, strong };
            await transaction.insertInto('poll_event').values(values).execute();
          },
        };
      },
    );
    if (outcome.kind === 'done') return outcome.answer;
    if (outcome.kind === 'fault') throw new ProblemError({ code: outcome.fault.code, facts: {} });
    problem = outcome.refusal;
    if (problem.code !== 'unavailable') break;
  }
  throw new ProblemError(problem);
}

/** Works out the counts as soon as every owner's part is there. */
async function conclude(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  { row, election, trustees, tally }: PollToDecrypt,
): Promise<Recorded['acts']> {
  const { database, checks } = giving.votes;
  const poll = row.poll as PollId;
  const events = await readEvents(database, poll);
  const parts = events.flatMap(({ kind, owner, content }) =>
    kind === 'decryption' && owner !== null ? [{ owner, decryption: content }] : [],
  );
  const owners = (JSON.parse(trustees) as readonly unknown[]).length;
  if (parts.length < owners || events.some(({ kind }) => kind === 'result')) return [];
  const asked = { election, trustees, tally, parts, counted: row.voters };
  const counts = await checks.run('counts', asked);
  const event = { kind: 'result', owner: null, content: writeResult(counts) };
  const body = {
    poll,
    result: nextEventHash(row, events, event),
    counts: counts.map((line) => [...line]),
  };
  const outcome = await giveCommand(giving, place, actor, 'record-poll-result', body, async () => ({
    ok: true,
    write: async (transaction) => {
      const values = { poll, number: events.length + 1, ...event, strong: null };
      await transaction.insertInto('poll_event').values(values).execute();
    },
  }));
  // Somebody else's request may have concluded it in the meantime.
  return outcome.kind === 'done' ? outcome.answer.acts : [];
}

/**
 * Takes in one owner's part after verifying it against the tally, factor by factor, with the strong proofs;
 * with the last part the counts follow.
 *
 * @throws ProblemError when it is refused
 */
export async function handInPart(
  giving: Giving,
  place: MeetingPlace,
  actor: Actor,
  poll: PollToDecrypt,
  part: Part,
): Promise<Recorded['acts']> {
  const { election, trustees, tally } = poll;
  const fault = await giving.votes.checks.run('decryption', { election, trustees, tally, ...part });
  if (fault !== null) throw new ProblemError({ code: 'decryption-refused', facts: fault });
  const { acts } = await accept(giving, place, actor, poll, part);
  return [...acts, ...(await conclude(giving, place, actor, poll))];
}
