import { z } from 'zod';
import { officialText, plainText } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import { type UnitId, unitId } from '../../units/unit-id.ts';
import { civilDate } from '../calendar/civil-date.ts';
import { type Campaign, markByOf } from '../campaign.ts';
import { notInFuture, unitStands } from '../commands/checks.ts';
import type { CampaignReason } from '../reasons.ts';
import { computeResult } from '../results/numbers.ts';
import { commandRule, type Effect } from '../rule.ts';
import type { Talk } from './talk.ts';

/**
 * Admonition talks (约谈、诫勉谈话; plan §IV.2, R63, R64): scoring proposes, the leader decides, and what was said
 * stays internal. The public learns the fact alone, when the leader says so.
 */

const internalText = plainText(4_000);

/** The units with which the scheme's rule proposes a talk, in the order of the units. */
export function proposedTalks(campaign: Campaign): readonly UnitId[] {
  const { scores, standings } = computeResult(campaign).book;
  return scores.flatMap(({ unit }, place) =>
    standings[place]?.isTalkProposed === true ? [unit.id as UnitId] : [],
  );
}

/** The leader holds or waives a proposed talk; possible once the result is final. */
export const decideTalk = commandRule({
  type: 'decide-talk',
  afterTheEnd: true,
  body: z.strictObject({
    unit: unitId,
    decision: z.enum(['hold', 'waive']),
    reasons: internalText,
  }),
  causes: ['talk-decided'],
  rule: (campaign, body) => {
    const { unit } = body;
    const unmet: CampaignReason[] = [...unitStands(campaign, unit)];
    if (campaign.yearResult.final === null)
      unmet.push({ code: 'result-not-final', facts: { need: 1, have: 0 } });
    else if (!proposedTalks(campaign).includes(unit))
      unmet.push({ code: 'talk-not-proposed', facts: { unit } });
    const decided = campaign.talks.get(unit)?.decided;
    if (decided !== undefined)
      unmet.push({ code: 'settled-already', facts: { thing: 'talk', id: unit, seq: decided.seq } });
    return { unmet, acts: [{ type: 'talk-decided', payload: body }] };
  },
});

export const talkDecided: Effect<'talk-decided'> = (campaign, act) => {
  const { unit, decision, reasons } = act.payload;
  const talk: Talk = {
    decided: { ...markByOf(act), decision, reasons },
    held: null,
    followUps: [],
  };
  return { ...campaign, talks: withEntry(campaign.talks, unit, talk) };
};

/** The talk was decided on, and is to be held. */
function isToBeHeld(campaign: Campaign, unit: UnitId): readonly CampaignReason[] {
  const missing = unitStands(campaign, unit);
  if (missing.length > 0) return missing;
  const talk = campaign.talks.get(unit);
  if (talk === undefined) return [{ code: 'talk-undecided', facts: { unit } }];
  if (talk.decided.decision === 'hold') return [];
  return [{ code: 'talk-waived', facts: { unit, seq: talk.decided.seq } }];
}

function wasHeld(campaign: Campaign, unit: UnitId): readonly CampaignReason[] {
  const unmet = isToBeHeld(campaign, unit);
  if (unmet.length > 0 || campaign.talks.get(unit)?.held !== null) return unmet;
  return [{ code: 'talk-not-held', facts: { unit } }];
}

/** The record of a talk: when, who, which causes, which countermeasures, when it is followed up. */
export const recordTalk = commandRule({
  type: 'record-talk',
  afterTheEnd: true,
  body: z.strictObject({
    unit: unitId,
    day: civilDate,
    persons: internalText,
    causes: internalText,
    countermeasures: internalText,
    followUp: civilDate,
  }),
  causes: ['talk-recorded'],
  rule: (campaign, body, { today }) => {
    const { unit, day } = body;
    const held = campaign.talks.get(unit)?.held ?? null;
    const unmet: CampaignReason[] = [...isToBeHeld(campaign, unit), ...notInFuture(day, today)];
    if (held !== null)
      unmet.push({ code: 'settled-already', facts: { thing: 'talk', id: unit, seq: held.seq } });
    return { unmet, acts: [{ type: 'talk-recorded', payload: body }] };
  },
});

function withTalk(campaign: Campaign, unit: UnitId, change: (talk: Talk) => Talk): Campaign {
  const talk = campaign.talks.get(unit);
  if (talk === undefined) throw new Error(`campaign: no talk with ${unit}`);
  return { ...campaign, talks: withEntry(campaign.talks, unit, change(talk)) };
}

export const talkRecorded: Effect<'talk-recorded'> = (campaign, act) => {
  const { unit, ...record } = act.payload;
  return withTalk(campaign, unit, (talk) => ({ ...talk, held: { ...markByOf(act), ...record } }));
};

/** What became of it afterwards, and when it is looked at next. */
export const recordFollowUp = commandRule({
  type: 'record-follow-up',
  afterTheEnd: true,
  body: z.strictObject({
    unit: unitId,
    day: civilDate,
    findings: internalText,
    next: civilDate.nullable(),
  }),
  causes: ['talk-followed-up'],
  rule: (campaign, body, { today }) => ({
    unmet: [...wasHeld(campaign, body.unit), ...notInFuture(body.day, today)],
    acts: [{ type: 'talk-followed-up', payload: body }],
  }),
});

export const talkFollowedUp: Effect<'talk-followed-up'> = (campaign, act) => {
  const { unit, ...followUp } = act.payload;
  return withTalk(campaign, unit, (talk) => ({
    ...talk,
    followUps: [...talk.followUps, { ...markByOf(act), ...followUp }],
  }));
};

/** The leader makes the fact of a talk public; nothing of what was said. */
export const discloseTalk = commandRule({
  type: 'disclose-talk',
  afterTheEnd: true,
  body: z.strictObject({ unit: unitId, note: officialText.nullable() }),
  causes: ['talk-disclosed'],
  rule: (campaign, { unit, note }) => {
    const unmet: CampaignReason[] = [...wasHeld(campaign, unit)];
    const known = campaign.disclosedTalks.get(unit);
    if (known !== undefined)
      unmet.push({ code: 'settled-already', facts: { thing: 'talk', id: unit, seq: known.seq } });
    const held = campaign.talks.get(unit)?.held ?? null;
    if (held === null) return { unmet, acts: [] };
    return { unmet, acts: [{ type: 'talk-disclosed', payload: { unit, day: held.day, note } }] };
  },
});

export const talkDisclosed: Effect<'talk-disclosed'> = (campaign, { seq, at, payload }) => {
  const { unit, day } = payload;
  return {
    ...campaign,
    disclosedTalks: withEntry(campaign.disclosedTalks, unit, { seq, at, day }),
  };
};
