import type { PollId } from '../acts/values.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { withEntry } from '../state/with-entry.ts';
import type { ElectronicVote, Poll, PollState } from './poll.ts';

/** Reading and changing the electronic vote of a meeting. */

/** The meeting with something of its electronic vote changed. */
export function withElectronic(meeting: Meeting, change: Partial<ElectronicVote>): Meeting {
  return { ...meeting, electronic: { ...meeting.electronic, ...change } };
}

/** The meeting with one poll changed. */
export function withPoll(
  meeting: Meeting,
  id: PollId,
  change: (poll: Poll) => Partial<Poll>,
): Meeting {
  const { polls } = meeting.electronic;
  const poll = polls.get(id);
  if (poll === undefined) throw new Error(`meeting: no poll ${id}`);
  return withElectronic(meeting, { polls: withEntry(polls, id, { ...poll, ...change(poll) }) });
}

/** Polls are drafted; their uuids are fixed. */
export function pollsAreDrafted({ electronic }: Meeting): readonly CampaignReason[] {
  return electronic.drafted === null
    ? [{ code: 'polls-undrafted', facts: { need: 1, have: 0 } }]
    : [];
}

/** The poll exists and is in one of these states. */
export function pollIsIn(
  { electronic }: Meeting,
  id: PollId,
  need: readonly PollState[],
): readonly CampaignReason[] {
  const poll = electronic.polls.get(id);
  if (poll === undefined) return [{ code: 'poll-unknown', facts: { poll: id } }];
  if (need.includes(poll.state)) return [];
  return [{ code: 'poll-state-wrong', facts: { poll: id, need, have: poll.state } }];
}

/** How many keys each poll of a meeting has: its outside trustees', or the server's one. */
export function ownersOf({ electronic, officers }: Meeting): number {
  if (electronic.drafted?.keys === 'server') return 1;
  return officers?.trustees.length ?? 0;
}
