import { z } from 'zod';
import { documentRef, officialText, personRef, word } from '../../acts/values.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { record } from '../../campaign/rule.ts';
import type { PlanStep } from '../../rulebook/plan/plan.ts';
import { withEntry } from '../../state/with-entry.ts';
import { type UnitId, unitId } from '../../units/unit-id.ts';
import type { Meeting, Turn } from '../meeting.ts';
import { type MeetingEffect, markOf, meetingRule } from '../rule.ts';
import { earlierSteps, runningTurn, turnKey } from '../turns.ts';

/** Steps start and end in the plan's order, one at a time; one is reopened only with a reason (R43). */

const turn = z.strictObject({ step: word, unit: unitId.nullable() });

type Named = { readonly step: string; readonly unit: UnitId | null };

/** The step of the plan, or why it is none or its unit does not fit it. */
function named(
  meeting: Meeting,
  campaign: Campaign,
  { step, unit }: Named,
): { readonly step: PlanStep | null; readonly unmet: readonly CampaignReason[] } {
  const found = campaign.plan.steps.find(({ id }) => id === step) ?? null;
  if (found === null) return { step: null, unmet: [{ code: 'step-unknown', facts: { step } }] };
  if (found.of === 'meeting' && unit !== null)
    return { step: null, unmet: [{ code: 'step-of-meeting', facts: { step } }] };
  if (found.of === 'unit' && unit === null)
    return { step: null, unmet: [{ code: 'step-of-unit', facts: { step } }] };
  if (unit !== null && !meeting.particulars.units.includes(unit))
    return { step: null, unmet: [{ code: 'unit-not-in-meeting', facts: { unit } }] };
  return { step: found, unmet: [] };
}

function noneRuns(meeting: Meeting): readonly CampaignReason[] {
  const running = runningTurn(meeting);
  if (running === null) return [];
  return [{ code: 'step-running', facts: { step: running.step, unit: running.unit } }];
}

export const startStep = meetingRule({
  type: 'start-step',
  body: turn.extend({ speaker: personRef }),
  causes: ['step-started'],
  rule: (meeting, body, { campaign }) => {
    const { step, unmet } = named(meeting, campaign, body);
    if (step === null) return record(unmet, { type: 'step-started', payload: body });
    const { unit } = body;
    const held = meeting.turns.get(turnKey(step.id, unit));
    const facts = { step: step.id, unit, seq: held?.started.seq ?? 0 };
    const twice: readonly CampaignReason[] =
      held === undefined ? [] : [{ code: 'step-held-already', facts }];
    return record(
      [...noneRuns(meeting), ...twice, ...earlierSteps(meeting, campaign, { step, unit })],
      { type: 'step-started', payload: body },
    );
  },
});

export const endStep = meetingRule({
  type: 'end-step',
  body: turn.extend({ minutes: documentRef.nullable() }),
  causes: ['step-ended'],
  rule: (meeting, body, { campaign }) => {
    const { step, unmet } = named(meeting, campaign, body);
    const found = [...unmet];
    if (step !== null && meeting.running !== turnKey(body.step, body.unit))
      found.push({ code: 'step-not-running', facts: { step: body.step, unit: body.unit } });
    const { opened, state } = meeting.vote;
    if (step?.holds === 'vote' && state === 'open' && opened !== null)
      found.push({ code: 'vote-still-open', facts: { seq: opened.seq } });
    return record(found, { type: 'step-ended', payload: body });
  },
});

export const reopenStep = meetingRule({
  type: 'reopen-step',
  body: turn.extend({ reason: officialText }),
  causes: ['step-reopened'],
  rule: (meeting, body, { campaign }) => {
    const { step, unmet } = named(meeting, campaign, body);
    if (step === null) return record(unmet, { type: 'step-reopened', payload: body });
    const found: CampaignReason[] = [...noneRuns(meeting)];
    const held = meeting.turns.get(turnKey(body.step, body.unit));
    if ((held?.ended ?? null) === null)
      found.push({ code: 'step-not-ended', facts: { step: body.step, unit: body.unit } });
    return record(found, { type: 'step-reopened', payload: body });
  },
});

function withTurn(meeting: Meeting, turned: Turn, isRunning: boolean): Meeting {
  const key = turnKey(turned.step, turned.unit);
  const turns = withEntry(meeting.turns, key, turned);
  return { ...meeting, turns, running: isRunning ? key : null };
}

function turnOf(meeting: Meeting, { step, unit }: Named): Turn {
  const found = meeting.turns.get(turnKey(step, unit));
  if (found === undefined) throw new Error(`meeting: step ${step} was not started`);
  return found;
}

export const stepStarted: MeetingEffect<'step-started'> = (meeting, act) => {
  const { step, unit, speaker } = act.payload;
  const started = markOf(act);
  const turned = { step, unit, speaker, started, ended: null, minutes: null, reopened: [] };
  return withTurn(meeting, turned, true);
};

export const stepEnded: MeetingEffect<'step-ended'> = (meeting, act) => {
  const { minutes } = act.payload;
  const turned = { ...turnOf(meeting, act.payload), ended: markOf(act), minutes };
  return withTurn(meeting, turned, false);
};

export const stepReopened: MeetingEffect<'step-reopened'> = (meeting, act) => {
  const old = turnOf(meeting, act.payload);
  return withTurn(meeting, { ...old, ended: null, reopened: [...old.reopened, markOf(act)] }, true);
};
