import type { Actor, MeetingCommand, MeetingCommandType } from '@pingyi/core';
import { readMeetingCommand } from '@pingyi/core';
import type { Problem } from '../api/problems/problem.ts';
import type { Recorded } from '../api/routes/commands/recorded.ts';
import type { Ledger, Outcome } from '../ledger/submission.ts';
import type { CommandCheck } from '../meetings/command-check.ts';
import { type MeetingPlace, meetingSubmission } from '../meetings/submit-command.ts';
import type { Votes } from './votes.ts';

/** What giving commands takes. */
export interface Giving {
  readonly ledger: Pick<Ledger, 'submit'>;
  readonly votes: Votes;
}

/**
 * Gives a command that the server worked out, in the name of somebody.
 *
 * @param check what is verified under the log's lock, and the rows that are written with the acts
 * @throws Error for a body that is none of the command's
 */
export function giveCommand<Type extends MeetingCommandType>(
  { ledger, votes }: Giving,
  place: MeetingPlace,
  actor: Actor,
  type: Type,
  body: (MeetingCommand & { readonly type: Type })['body'],
  check?: CommandCheck<Type>['check'],
): Promise<Outcome<Recorded, Problem>> {
  const read = readMeetingCommand({ type, actor, body });
  if (!read.ok) throw new Error(`${type}: ${JSON.stringify(read.faults)}`);
  const checked = check as CommandCheck<MeetingCommandType>['check'] | undefined;
  return ledger.submit(meetingSubmission(votes, place, read.command, null, checked));
}
