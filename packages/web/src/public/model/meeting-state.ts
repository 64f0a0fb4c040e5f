import type { Meeting } from '@pingyi/core';
import { meetingsWords } from '../words/meetings.ts';

/** How far a meeting is, for everybody. */
export type MeetingState =
  | 'planned'
  | 'begun'
  | 'voting'
  | 'counting'
  | 'announced'
  | 'ended'
  | 'givenUp'
  | 'calledOff';

export function meetingStateOf({
  calledOff,
  ended,
  announced,
  vote,
  turns,
}: Meeting): MeetingState {
  if (calledOff !== null) return 'calledOff';
  if (vote.givenUp !== null) return 'givenUp';
  if (ended !== null) return 'ended';
  if (announced.size > 0) return 'announced';
  if (vote.state === 'open') return 'voting';
  if (vote.state === 'closed') return 'counting';
  return turns.size > 0 ? 'begun' : 'planned';
}

export function meetingStateName(meeting: Meeting) {
  return meetingsWords[meetingStateOf(meeting)];
}
