import { z } from 'zod';
import {
  adjustmentId,
  documentRef,
  type ObjectionId,
  objectionId,
  officialText,
} from '../../acts/values.ts';
import { unitId } from '../../units/unit-id.ts';
import { markByOf } from '../campaign.ts';
import { mayActFor } from '../commands/checks.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import type { Adjustment } from './adjustment.ts';
import { adjustmentIsOpen } from './adjustment-checks.ts';
import { withAdjustment } from './adjustments.ts';
import { isSecondPerson } from './second-person.ts';

/** A unit's objection (异议) to an adjustment, the office's reply and the review (复核; plan §III.4, R54). */

/**
 * The unit objects through its liaison, or the office takes its objection in. What comes after the window or
 * after the decision is kept and marked late, when the result is final and when the year is over as well: it
 * changes nothing by itself.
 */
export const objectToAdjustment = commandRule({
  type: 'object-to-adjustment',
  body: z.strictObject({
    adjustment: adjustmentId,
    unit: unitId,
    objection: objectionId,
    document: documentRef,
  }),
  causes: ['adjustment-objected'],
  afterTheEnd: true,
  rule: (campaign, body, { actor, today }) => {
    const { adjustment, unit, objection } = body;
    const found = campaign.adjustments.get(adjustment);
    const unmet: CampaignReason[] = [
      ...mayActFor(campaign, actor, unit),
      ...adjustmentIsOpen(campaign, adjustment, 'mayBeDecided'),
    ];
    if (found === undefined) return { unmet, acts: [] };
    if (found.unit !== unit)
      unmet.push({ code: 'id-unknown', facts: { thing: 'adjustment', id: adjustment } });
    if (found.closes === null) unmet.push({ code: 'objection-to-bonus', facts: { adjustment } });
    if (found.objections.some((each) => each.objection === objection))
      unmet.push({ code: 'id-taken', facts: { thing: 'objection', id: objection } });
    const { closes, decided } = found;
    const after = campaign.yearResult.final !== null ? 'final' : decided ? 'decision' : 'window';
    const late = after !== 'window' || (closes !== null && today > closes);
    return {
      unmet,
      warnings: late ? [{ code: 'objection-late', facts: { after, closes, today } }] : [],
      acts: [{ type: 'adjustment-objected', payload: { ...body, late } }],
    };
  },
});

export const adjustmentObjected: Effect<'adjustment-objected'> = (campaign, act) => {
  const { adjustment, objection, document, late } = act.payload;
  const objected = { ...markByOf(act), objection, document, late, reply: null, review: null };
  return withAdjustment(campaign, adjustment, (found) => ({
    ...found,
    objections: [...found.objections, objected],
  }));
};

/** The objection was made to this adjustment and got neither reply nor review. */
function objectionIsOpen(
  adjustment: Adjustment | undefined,
  id: ObjectionId,
): readonly CampaignReason[] {
  const objection = adjustment?.objections.find((each) => each.objection === id);
  if (objection === undefined) return [{ code: 'id-unknown', facts: { thing: 'objection', id } }];
  const end = objection.reply ?? objection.review;
  if (end === null) return [];
  return [{ code: 'settled-already', facts: { thing: 'objection', id, seq: end.seq } }];
}

/** The office replies to an objection, once; the decision that follows says what comes of it. */
export const replyToObjection = commandRule({
  type: 'reply-to-objection',
  body: z.strictObject({
    adjustment: adjustmentId,
    objection: objectionId,
    document: documentRef,
  }),
  causes: ['adjustment-objection-answered'],
  rule: (campaign, body) => {
    const { adjustment, objection: id } = body;
    const found = campaign.adjustments.get(adjustment);
    const unmet: CampaignReason[] = [
      ...adjustmentIsOpen(campaign, adjustment, 'undecided'),
      ...objectionIsOpen(found, id),
    ];
    if (found === undefined) return { unmet, acts: [] };
    const payload = { ...body, unit: found.unit };
    return { unmet, acts: [{ type: 'adjustment-objection-answered', payload }] };
  },
});

export const adjustmentObjectionAnswered: Effect<'adjustment-objection-answered'> = (
  campaign,
  act,
) => {
  const { adjustment, objection, document } = act.payload;
  const reply = { ...markByOf(act), document };
  return withAdjustment(campaign, adjustment, (found) => ({
    ...found,
    objections: found.objections.map((each) =>
      each.objection === objection ? { ...each, reply } : each,
    ),
  }));
};

/**
 * An objection that came after the decision is reviewed (复核) by somebody who had no part in it: neither who
 * took it in nor who entered the adjustment nor who decided on it. A review changes no number by itself: what it
 * finds right is mended by withdrawing the adjustment, for which a final result is opened again first.
 */
export const reviewLateObjection = commandRule({
  type: 'review-late-objection',
  body: z.strictObject({
    adjustment: adjustmentId,
    objection: objectionId,
    outcome: z.enum(['accepted', 'dismissed']),
    reasons: officialText,
  }),
  causes: ['adjustment-objection-reviewed'],
  afterTheEnd: true,
  rule: (campaign, body, { actor }) => {
    const { adjustment, objection: id } = body;
    const found = campaign.adjustments.get(adjustment);
    const unmet: CampaignReason[] = [
      ...adjustmentIsOpen(campaign, adjustment, 'mayBeDecided'),
      ...objectionIsOpen(found, id),
    ];
    if (found === undefined) return { unmet, acts: [] };
    const { unit, entered, decided, objections } = found;
    if (decided === null)
      unmet.push({
        code: 'adjustments-undecided',
        facts: { adjustments: [adjustment], units: [unit] },
      });
    const taken = objections.find((each) => each.objection === id);
    for (const mark of [entered, decided])
      if (mark !== null)
        unmet.push(...isSecondPerson(mark.by, actor.account, 'adjustment', adjustment));
    if (taken !== undefined)
      unmet.push(...isSecondPerson(taken.by, actor.account, 'objection', id));
    return {
      unmet,
      acts: [{ type: 'adjustment-objection-reviewed', payload: { ...body, unit } }],
    };
  },
});

export const adjustmentObjectionReviewed: Effect<'adjustment-objection-reviewed'> = (
  campaign,
  act,
) => {
  const { adjustment, objection, outcome, reasons } = act.payload;
  const review = { ...markByOf(act), outcome, reasons };
  return withAdjustment(campaign, adjustment, (found) => ({
    ...found,
    objections: found.objections.map((each) =>
      each.objection === objection ? { ...each, review } : each,
    ),
  }));
};
