import { z } from 'zod';
import { broadcastFields } from '../../acts/entries/broadcast.ts';
import { correction } from '../../acts/values.ts';
import type { Instant } from '../../campaign/calendar/instant.ts';
import { recordedOnceOrCorrected } from '../../campaign/commands/checks.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import type { Meeting } from '../meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';

/** A meeting on the air, and the moments between which votes are taken. */

/**
 * Programme, host, studio and the voting window of a meeting in hotline mode. What was announced is only
 * changed by a correction, and not while the vote is open: voters rely on the window.
 */
export const planBroadcast = meetingRule({
  type: 'plan-broadcast',
  body: z.strictObject({ ...broadcastFields, correction: correction.nullable() }),
  causes: ['broadcast-planned'],
  rule: (meeting, body, { now }) => {
    const { vote, particulars } = meeting;
    const { opens, closes } = body.voting;
    const unmet: CampaignReason[] = [
      ...recordedOnceOrCorrected(meeting.broadcast, body.correction),
    ];
    if (particulars.mode !== 'hotline')
      unmet.push({ code: 'broadcast-needs-hotline', facts: { mode: particulars.mode } });
    if (vote.state === 'open' && vote.opened !== null)
      unmet.push({ code: 'vote-open-already', facts: { seq: vote.opened.seq } });
    if (closes <= opens) unmet.push({ code: 'voting-window-backwards', facts: { opens, closes } });
    else if (closes <= now)
      unmet.push({ code: 'voting-window-over', facts: { need: closes, have: now } });
    const persons = [body.host, ...body.studio.map(({ person }) => person)];
    for (const person of new Set(persons.filter((each, i) => persons.indexOf(each) !== i)))
      unmet.push({ code: 'person-named-twice', facts: { person } });
    return record(unmet, { type: 'broadcast-planned', payload: body });
  },
});

export const broadcastPlanned: MeetingEffect<'broadcast-planned'> = (meeting, act) => {
  const { correction: _, ...broadcast } = act.payload;
  return { ...meeting, broadcast: { ...broadcast, ...markOf(act) } };
};

/** The vote of a meeting on the air opens inside its window, which must have been announced. */
export function openingWindow(meeting: Meeting, now: Instant): readonly CampaignReason[] {
  const { broadcast, electronic } = meeting;
  if (broadcast === null)
    return electronic.drafted?.credentials === 'links'
      ? [{ code: 'broadcast-unplanned', facts: { need: 1, have: 0 } }]
      : [];
  const { opens, closes } = broadcast.voting;
  if (now < opens) return [{ code: 'voting-window-unopened', facts: { need: opens, have: now } }];
  if (now >= closes) return [{ code: 'voting-window-over', facts: { need: closes, have: now } }];
  return [];
}

/** A vote with a window is closed after it: whoever was told a time can rely on it. */
export function closingWindow({ broadcast }: Meeting, now: Instant): readonly CampaignReason[] {
  if (broadcast === null || now >= broadcast.voting.closes) return [];
  return [{ code: 'voting-window-running', facts: { need: broadcast.voting.closes, have: now } }];
}
