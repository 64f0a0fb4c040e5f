import { meetingId } from '@pingyi/core';
import type { PollRow } from '../../../polls/lock-polls.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { knownMeeting } from '../meetings/meeting-of.ts';

/**
 * The row of the poll that an address names.
 *
 * @throws ProblemError when there is none
 */
export async function pollOf(
  { database: { queries } }: Pick<ApiParts, 'database'>,
  poll: string,
): Promise<PollRow> {
  const row = await queries
    .selectFrom('poll')
    .selectAll()
    .where('poll', '=', poll)
    .executeTakeFirst();
  if (row === undefined) throw new ProblemError({ code: 'poll-unknown', facts: { poll } });
  return row;
}

/** The meeting of a poll as its acts leave it now. */
export async function meetingOfPoll(parts: ApiParts, { meeting }: PollRow) {
  return (await knownMeeting(parts, meetingId.parse(meeting))).meeting;
}

/** What is asked of a poll that is not so far. */
export function unready({ poll, state }: Pick<PollRow, 'poll' | 'state'>): ProblemError {
  return new ProblemError({ code: 'poll-unready', facts: { poll, state } });
}
