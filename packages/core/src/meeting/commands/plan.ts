import { z } from 'zod';
import { particularsFields } from '../../acts/entries/meeting.ts';
import { meetingId, officialText } from '../../acts/values.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { unitIsEvaluated } from '../../campaign/commands/checks.ts';
import { votedLevels } from '../../campaign/phases/conditions.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { type Ruling, record } from '../../campaign/rule.ts';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';

/** Planning, changing and calling off a meeting. */

const particulars = z.strictObject(particularsFields);

type Particulars = DeepReadonly<z.output<typeof particulars>>;

export const planMeetingBody = particulars.extend({ meeting: meetingId });

export type PlanMeeting = DeepReadonly<z.output<typeof planMeetingBody>>;

function levelsOf(campaign: Campaign, units: Particulars['units']): readonly string[] {
  return [...new Set(units.flatMap((unit) => campaign.units.get(unit)?.level ?? []))];
}

/** Units of one voted level, evaluated, each once, in a mode that their level allows (plan §III.4, R45). */
function particularsConditions(
  campaign: Campaign,
  { units, mode, begins, ends }: Particulars,
): readonly CampaignReason[] {
  const unmet: CampaignReason[] = units.flatMap((unit) => unitIsEvaluated(campaign, unit));
  for (const unit of new Set(units.filter((each, i) => units.indexOf(each) !== i)))
    unmet.push({ code: 'unit-named-twice', facts: { unit } });
  const levels = levelsOf(campaign, units);
  if (levels.length > 1) unmet.push({ code: 'units-of-several-levels', facts: { levels } });
  for (const level of levels) {
    const rule = campaign.plan.levels.find(({ id }) => id === level);
    const allowed = rule === undefined ? [] : [rule.mainMode, ...rule.otherModes];
    if (!allowed.includes(mode))
      unmet.push({ code: 'mode-not-allowed', facts: { level, mode, allowed } });
    if (!votedLevels(campaign).includes(level))
      unmet.push({ code: 'level-not-voted', facts: { level } });
  }
  if (ends <= begins) unmet.push({ code: 'meeting-time-backwards', facts: { begins, ends } });
  return unmet;
}

/** The one command that needs no meeting: it makes one. */
export function planMeeting(body: PlanMeeting, campaign: Campaign): Ruling {
  const level = levelsOf(campaign, body.units)[0] ?? '';
  return record(particularsConditions(campaign, body), {
    type: 'meeting-planned',
    payload: { ...body, campaign: campaign.id, level },
  });
}

/**
 * Place and times may change until the first step; units, mode and ballots until polls are drafted.
 */
export const changeMeeting = meetingRule({
  type: 'change-meeting',
  body: particulars.extend({ reason: officialText }),
  causes: ['meeting-changed'],
  rule: (meeting, body, { campaign }) => {
    const unmet: CampaignReason[] = [...particularsConditions(campaign, body)];
    const first = [...meeting.turns.values()][0];
    if (first !== undefined)
      unmet.push({ code: 'meeting-begun', facts: { seq: first.started.seq } });
    const { drafted } = meeting.electronic;
    const old = meeting.particulars;
    const isSame =
      old.mode === body.mode &&
      old.ballots === body.ballots &&
      old.units.join() === body.units.join();
    if (drafted !== null && !isSame)
      unmet.push({ code: 'polls-fixed', facts: { seq: drafted.seq } });
    const level = levelsOf(campaign, body.units)[0] ?? '';
    return record(unmet, { type: 'meeting-changed', payload: { ...body, level } });
  },
});

export const meetingChanged: MeetingEffect<'meeting-changed'> = (meeting, { payload }) => {
  const { level, reason: _, ...changed } = payload;
  // What is no longer on the air has no window either.
  const broadcast = changed.mode === 'hotline' ? meeting.broadcast : null;
  return { ...meeting, level, particulars: changed, broadcast };
};

/** A meeting is called off before its vote opens; after that the vote itself is voided. */
export const callOffMeeting = meetingRule({
  type: 'call-off-meeting',
  body: z.strictObject({ reason: officialText }),
  causes: ['meeting-called-off'],
  rule: ({ vote }, body) => {
    const unmet: CampaignReason[] = [];
    if (vote.opened !== null)
      unmet.push({ code: 'meeting-begun', facts: { seq: vote.opened.seq } });
    return record(unmet, { type: 'meeting-called-off', payload: body });
  },
});

export const meetingCalledOff: MeetingEffect<'meeting-called-off'> = (meeting, act) => ({
  ...meeting,
  calledOff: markOf(act),
});
