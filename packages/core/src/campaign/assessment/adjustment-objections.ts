import { z } from 'zod';
import { adjustmentId, documentRef, objectionId } from '../../acts/values.ts';
import { unitId } from '../../units/unit-id.ts';
import { markByOf } from '../campaign.ts';
import { mayActFor } from '../commands/checks.ts';
import type { CampaignReason } from '../reasons.ts';
import { resultMayChange } from '../results/final.ts';
import { commandRule, type Effect } from '../rule.ts';
import { adjustmentIsOpen } from './adjustment-checks.ts';
import { withAdjustment } from './adjustments.ts';

/** A unit's objection (异议) to an adjustment and the office's reply (plan §III.4, R54). */

/**
 * The unit objects through its liaison, or the office takes its objection in. What comes after the window or
 * after the decision is kept and marked late.
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
  rule: (campaign, body, { actor, today }) => {
    const { adjustment, unit, objection } = body;
    const found = campaign.adjustments.get(adjustment);
    const unmet: CampaignReason[] = [
      ...mayActFor(campaign, actor, unit),
      ...resultMayChange(campaign),
      ...adjustmentIsOpen(campaign, adjustment, 'mayBeDecided'),
    ];
    if (found === undefined) return { unmet, acts: [] };
    if (found.unit !== unit)
      unmet.push({ code: 'id-unknown', facts: { thing: 'adjustment', id: adjustment } });
    if (found.closes === null) unmet.push({ code: 'objection-to-bonus', facts: { adjustment } });
    if (found.objections.some((each) => each.objection === objection))
      unmet.push({ code: 'id-taken', facts: { thing: 'objection', id: objection } });
    const { closes, decided } = found;
    const late = decided !== null || (closes !== null && today > closes);
    return {
      unmet,
      warnings: late ? [{ code: 'objection-late', facts: { closes, today } }] : [],
      acts: [{ type: 'adjustment-objected', payload: { ...body, late } }],
    };
  },
});

export const adjustmentObjected: Effect<'adjustment-objected'> = (campaign, act) => {
  const { adjustment, objection, document, late } = act.payload;
  const objected = { ...markByOf(act), objection, document, late, reply: null };
  return withAdjustment(campaign, adjustment, (found) => ({
    ...found,
    objections: [...found.objections, objected],
  }));
};

/** The office replies to an objection, once. */
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
    const unmet: CampaignReason[] = [...adjustmentIsOpen(campaign, adjustment, 'mayBeDecided')];
    if (found === undefined) return { unmet, acts: [] };
    const objection = found.objections.find((each) => each.objection === id);
    if (objection === undefined)
      unmet.push({ code: 'id-unknown', facts: { thing: 'objection', id } });
    else if (objection.reply !== null)
      unmet.push({
        code: 'settled-already',
        facts: { thing: 'objection', id, seq: objection.reply.seq },
      });
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
