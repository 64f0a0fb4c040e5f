import { meetingId } from '@pingyi/core';
import { type BoxRow, type PollRow, readBoxRow, readPollRow } from '../../../polls/poll-row.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { knownMeeting } from '../meetings/meeting-of.ts';

/**
 * How the box of the poll that an address names stands.
 *
 * @throws ProblemError when there is no such poll
 */
export async function boxOf(
  { database: { queries } }: Pick<ApiParts, 'database'>,
  poll: string,
): Promise<BoxRow> {
  const row = await readBoxRow(queries, poll);
  if (row === null) throw new ProblemError({ code: 'poll-unknown', facts: { poll } });
  return row;
}

/**
 * The whole row of the poll that an address names.
 *
 * @throws ProblemError when there is no such poll
 */
export async function pollOf(
  { database: { queries } }: Pick<ApiParts, 'database'>,
  poll: string,
): Promise<PollRow> {
  const row = await readPollRow(queries, poll);
  if (row === null) throw new ProblemError({ code: 'poll-unknown', facts: { poll } });
  return row;
}

/** The meeting of a poll as its acts leave it now. */
export async function meetingOfPoll(parts: ApiParts, { meeting }: Pick<PollRow, 'meeting'>) {
  return (await knownMeeting(parts, meetingId.parse(meeting))).meeting;
}

/** What is asked of a poll that is not so far. */
export function unready({ poll, state }: Pick<PollRow, 'poll' | 'state'>): ProblemError {
  return new ProblemError({ code: 'poll-unready', facts: { poll, state } });
}
