import { z } from 'zod';
import { commitmentPoints } from '../../acts/entries/mobilisation.ts';
import { correction, count, documentRef, officialText } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import { unitId } from '../../units/unit-id.ts';
import { civilDate } from '../calendar/civil-date.ts';
import { lateWarning } from '../handover.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect, record } from '../rule.ts';
import { mayActFor, notInFuture, recordedOnceOrCorrected, unitStands } from './checks.ts';

/** The mobilisation meeting with its attendance, and public commitments (plan §III.1, R17, R18). */

export const recordMobilisationMeeting = commandRule({
  type: 'record-mobilisation-meeting',
  body: z.strictObject({
    day: civilDate,
    units: z.array(unitId),
    persons: count,
    minutes: documentRef,
    correction: correction.nullable(),
  }),
  causes: ['mobilisation-meeting-held'],
  rule: (campaign, body, { today }) => {
    const unmet: CampaignReason[] = [
      ...notInFuture(body.day, today),
      ...recordedOnceOrCorrected(campaign.mobilisationMeeting, body.correction),
      ...body.units.flatMap((unit) => unitStands(campaign, unit)),
    ];
    const twice = body.units.filter((unit, i) => body.units.indexOf(unit) !== i);
    for (const unit of new Set(twice)) unmet.push({ code: 'unit-named-twice', facts: { unit } });
    return record(unmet, { type: 'mobilisation-meeting-held', payload: body });
  },
});

export const mobilisationMeetingHeld: Effect<'mobilisation-meeting-held'> = (campaign, act) => ({
  ...campaign,
  mobilisationMeeting: { seq: act.seq, at: act.at, units: act.payload.units },
});

/**
 * A commitment carries its text, the outlet that published it, and the proof (plan R18); and, where the unit
 * gives them, its points as voters read them beside the ballot (R20).
 */
export const publishCommitment = commandRule({
  type: 'publish-commitment',
  body: z.strictObject({
    unit: unitId,
    day: civilDate,
    outlet: officialText,
    text: documentRef,
    proof: documentRef,
    points: commitmentPoints.default([]),
    correction: correction.nullable(),
  }),
  causes: ['commitment-published'],
  rule: (campaign, body, { actor, today }) => {
    const existing = campaign.commitments.get(body.unit);
    return {
      unmet: [
        ...mayActFor(campaign, actor, body.unit),
        ...notInFuture(body.day, today),
        ...recordedOnceOrCorrected(existing, body.correction),
      ],
      warnings: lateWarning(campaign, 'commitment', body.unit, existing, today),
      acts: [{ type: 'commitment-published', payload: body }],
    };
  },
});

export const commitmentPublished: Effect<'commitment-published'> = (campaign, act) => ({
  ...campaign,
  commitments: withEntry(campaign.commitments, act.payload.unit, {
    seq: act.seq,
    at: act.at,
    points: act.payload.points,
  }),
});
