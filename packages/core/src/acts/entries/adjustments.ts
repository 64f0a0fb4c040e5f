import { z } from 'zod';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import {
  accountId,
  adjustmentId,
  count,
  documentRef,
  factSource,
  objectionId,
  officialText,
  points,
} from '../values.ts';

/**
 * Acts of adjustments of the score (加扣分: 扣分、加分、一票否决; plan §III.4, R54). All of them are public: the
 * entry is the notice from which a unit's time to object runs, so that its day has to be in the record.
 */

const adjustmentKind = z.enum(['deduction', 'bonus', 'veto']);

/** A rule as a scheme names it. */
export const ruleId = z.string().min(1).max(100).meta({ title: 'rule of the scheme' });

const adjustmentEntered = actEntry({
  type: 'adjustment-entered',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    adjustment: adjustmentId,
    unit: unitId,
    rule: ruleId,
    kind: adjustmentKind,
    /** Points of the composite; null for a veto. */
    amount: points.nullable(),
    source: factSource,
    grounds: officialText,
    evidence: documentRef,
    /** The last day on which the unit may object; null for a bonus, to which nobody need object. */
    closes: civilDate.nullable(),
  }),
  sentence: {
    zh: '拟对{unit|unit}按“{rule|rule}”处理（{kind|kind}，分值 {amount}），异议截止日 {closes|day}。理由：{grounds}。',
    en: 'Under the rule “{rule|rule}” ({kind|kind}, points: {amount}) {unit|unit} is given notice; last day to object: {closes|day}. Grounds: {grounds}.',
  },
});

const adjustmentObjected = actEntry({
  type: 'adjustment-objected',
  version: 1,
  visibility: 'public',
  by: ['liaison', 'office'],
  payload: z.strictObject({
    adjustment: adjustmentId,
    unit: unitId,
    objection: objectionId,
    document: documentRef,
    /** It came after the window, or after the decision; it is kept all the same. */
    late: z.boolean(),
  }),
  sentence: {
    zh: '{unit|unit}对{adjustment|adjustment}提出异议（逾期：{late|flag}）。',
    en: '{unit|unit} objects to the {adjustment|adjustment}; late: {late|flag}.',
  },
});

const adjustmentObjectionAnswered = actEntry({
  type: 'adjustment-objection-answered',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    adjustment: adjustmentId,
    unit: unitId,
    objection: objectionId,
    document: documentRef,
  }),
  sentence: {
    zh: '评议办答复{unit|unit}对{adjustment|adjustment}的异议。',
    en: 'The office replies to the objection of {unit|unit} to the {adjustment|adjustment}.',
  },
});

const adjustmentObjectionReviewed = actEntry({
  type: 'adjustment-objection-reviewed',
  version: 1,
  visibility: 'public',
  by: ['office', 'leadingGroup', 'leader'],
  payload: z.strictObject({
    adjustment: adjustmentId,
    unit: unitId,
    objection: objectionId,
    outcome: z.enum(['accepted', 'dismissed']),
    reasons: officialText,
  }),
  sentence: {
    zh: '对{unit|unit}在审定以后就{adjustment|adjustment}提出的异议（{objection|objection}）经复核：{outcome|outcome}。理由：{reasons}。',
    en: 'The objection of {unit|unit} to the {adjustment|adjustment} ({objection|objection}), made after the decision, is reviewed: {outcome|outcome}. Reasons: {reasons}.',
  },
});

const adjustmentDecided = actEntry({
  type: 'adjustment-decided',
  version: 1,
  visibility: 'public',
  by: ['office', 'leadingGroup', 'leader'],
  payload: z.strictObject({
    adjustment: adjustmentId,
    unit: unitId,
    outcome: z.enum(['upheld', 'changed', 'dropped']),
    /** What counts from now on; null for a veto and for what was dropped. */
    amount: points.nullable(),
    reasons: officialText,
    /** Who entered it: the person who decides is another. */
    enteredBy: accountId,
    /** The objections that it answers, by their acts. */
    objections: z.array(count),
  }),
  sentence: {
    zh: '{unit|unit}的{adjustment|adjustment}经第二人审定：{outcome|outcome}，计分：{amount}。理由：{reasons}。',
    en: 'A second person decides on the {adjustment|adjustment} of {unit|unit}: {outcome|outcome}, points: {amount}. Reasons: {reasons}.',
  },
});

const adjustmentWithdrawn = actEntry({
  type: 'adjustment-withdrawn',
  version: 1,
  visibility: 'public',
  by: ['office', 'leadingGroup'],
  payload: z.strictObject({ adjustment: adjustmentId, unit: unitId, reason: officialText }),
  sentence: {
    zh: '撤回{unit|unit}的{adjustment|adjustment}，理由：{reason}。',
    en: 'The {adjustment|adjustment} of {unit|unit} is withdrawn. Reason: {reason}.',
  },
});

export const adjustmentEntries = [
  adjustmentEntered,
  adjustmentObjected,
  adjustmentObjectionAnswered,
  adjustmentObjectionReviewed,
  adjustmentDecided,
  adjustmentWithdrawn,
] as const;
