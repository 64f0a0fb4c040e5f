import type { StoredAct } from '../acts/act.ts';
import type { StreamKind } from '../acts/stream-kind.ts';
import { applyMeeting } from './apply.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingActType } from './rule.ts';

/**
 * The streams of meetings, `meeting/<id>`. A meeting is made of the acts of its own stream and of those of
 * its campaign's stream that `meetingOfAct` names it for; both are applied in the order of the log.
 */
export const meetingStream: StreamKind<Meeting> = {
  prefix: 'meeting',
  apply: (meeting, act) => applyMeeting(meeting, act as StoredAct<MeetingActType>),
};
