import { z } from 'zod';
import { documentRef, objectionId, officialText } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import { unitId } from '../../units/unit-id.ts';
import { isSecondPerson } from '../assessment/second-person.ts';
import { type Campaign, markByOf } from '../campaign.ts';
import { mayActFor, unitStands } from '../commands/checks.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import type { ResultObjection } from './year-result.ts';

/** Objections (异议) to the result in notice, and their review (复核). */

/**
 * A unit objects through its liaison; the office takes in what anybody else objects. What comes after the
 * window or after the final act is kept and marked late, when the year is over as well: it changes nothing by
 * itself.
 */
export const objectToResult = commandRule({
  type: 'object-to-result',
  body: z.strictObject({
    objection: objectionId,
    unit: unitId,
    from: z.enum(['unit', 'citizen']),
    document: documentRef,
  }),
  causes: ['result-objected'],
  afterTheEnd: true,
  rule: (campaign, body, { actor, today }) => {
    const { unit, objection, from } = body;
    const notice = campaign.yearResult.notices.at(-1);
    const unmet: CampaignReason[] = [
      ...(from === 'unit' ? mayActFor(campaign, actor, unit) : unitStands(campaign, unit)),
    ];
    if (from === 'citizen' && actor.role === 'liaison')
      unmet.push({ code: 'role-may-not', facts: { role: actor.role, allowed: ['office'] } });
    if (campaign.yearResult.objections.has(objection))
      unmet.push({ code: 'id-taken', facts: { thing: 'objection', id: objection } });
    if (notice === undefined) {
      unmet.push({ code: 'notice-missing', facts: { need: 1, have: 0 } });
      return { unmet, acts: [] };
    }
    const { closes } = notice;
    const after = campaign.yearResult.final === null ? 'window' : 'final';
    const late = after === 'final' || today > closes;
    return {
      unmet,
      warnings: late ? [{ code: 'objection-late', facts: { after, closes, today } }] : [],
      acts: [{ type: 'result-objected', payload: { ...body, notice: notice.seq, late } }],
    };
  },
});

/**
 * A second person reviews an objection: neither who took it in nor who published the notice. A review changes
 * no number by itself; what it finds wrong is mended by further acts, and the notice is published again. Where
 * the result is final, the leading group opens it again first.
 */
export const reviewObjection = commandRule({
  type: 'review-objection',
  body: z.strictObject({
    objection: objectionId,
    outcome: z.enum(['accepted', 'dismissed']),
    reasons: officialText,
  }),
  causes: ['result-objection-reviewed'],
  afterTheEnd: true,
  rule: (campaign, body, { actor }) => {
    const { objection: id } = body;
    const { objections, notices } = campaign.yearResult;
    const found = objections.get(id);
    if (found === undefined)
      return { unmet: [{ code: 'id-unknown', facts: { thing: 'objection', id } }], acts: [] };
    const unmet: CampaignReason[] = [...isSecondPerson(found.by, actor.account, 'objection', id)];
    const notice = notices.find(({ seq }) => seq === found.notice);
    if (notice !== undefined)
      unmet.push(...isSecondPerson(notice.by, actor.account, 'notice', String(notice.seq)));
    if (found.review !== null)
      unmet.push({
        code: 'settled-already',
        facts: { thing: 'objection', id, seq: found.review.seq },
      });
    const payload = { ...body, unit: found.unit };
    return { unmet, acts: [{ type: 'result-objection-reviewed', payload }] };
  },
});

function withObjection(campaign: Campaign, objection: ResultObjection): Campaign {
  const { yearResult } = campaign;
  const objections = withEntry(yearResult.objections, objection.objection, objection);
  return { ...campaign, yearResult: { ...yearResult, objections } };
}

export const resultObjected: Effect<'result-objected'> = (campaign, act) =>
  withObjection(campaign, { ...markByOf(act), ...act.payload, review: null });

export const resultObjectionReviewed: Effect<'result-objection-reviewed'> = (campaign, act) => {
  const { objection, outcome, reasons } = act.payload;
  const found = campaign.yearResult.objections.get(objection);
  if (found === undefined) throw new Error(`campaign: no objection ${objection}`);
  return withObjection(campaign, { ...found, review: { ...markByOf(act), outcome, reasons } });
};
