import { z } from 'zod';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import {
  accountId,
  count,
  digest,
  documentRef,
  objectionId,
  officialText,
  word,
} from '../values.ts';

/** Acts of the year's result (综合评定结果): public notice, objections, review, the final act (plan §III.4, §III.5). */

/** A rounded number as published. */
const published = z
  .string()
  .regex(/^-?\d{1,7}(\.\d{1,10})?$/u)
  .meta({ title: 'published number' });

const unitNumbers = z
  .strictObject({
    unit: unitId,
    class: word,
    satisfaction: published.nullable(),
    lowerLevel: published.nullable(),
    daily: published.nullable(),
    deducted: published,
    bonus: published,
    composite: published.nullable(),
    rank: count.min(1).nullable(),
    tied: z.boolean(),
    vetoed: z.boolean(),
    /** Why there is no composite: a code of scoring; null where there is one. */
    reason: z.string().max(64).nullable(),
  })
  .meta({
    title:
      'numbers (unit, class, satisfaction, lower level, daily, deducted, bonus, composite, rank, tied, vetoed, reason)',
  });

const resultNoticePublished = actEntry({
  type: 'result-notice-published',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    /** 1 for the first notice, one more whenever numbers changed. */
    edition: count.min(1),
    /** SHA-256 of the complete exact result with what it was computed from. */
    result: digest,
    schemeDigest: digest,
    day: civilDate,
    /** The last day on which anybody may object. */
    closes: civilDate,
    outlet: officialText,
    document: documentRef.nullable(),
    /** Who sees intervals, possible ranks and response rates. */
    statistics: z.enum(['staff', 'public']),
    /** Every unit's numbers, rounded as published. */
    units: z.array(unitNumbers).min(1),
  }),
  sentence: {
    zh: '综合评定结果公示（第 {edition} 次，{units|count} 个单位，{outlet}），异议截止日 {closes|day}。',
    en: 'The result of the year is in public notice (edition {edition}, units: {units|count}, {outlet}); last day to object: {closes|day}.',
  },
});

const resultObjected = actEntry({
  type: 'result-objected',
  version: 1,
  visibility: 'public',
  by: ['liaison', 'office'],
  payload: z.strictObject({
    objection: objectionId,
    /** The unit whose numbers it is about. */
    unit: unitId,
    /** A unit for itself, or somebody else through the office. */
    from: z.enum(['unit', 'citizen']),
    document: documentRef,
    notice: count,
    late: z.boolean(),
  }),
  sentence: {
    zh: '收到对{unit|unit}公示结果的异议（逾期：{late|flag}）。',
    en: 'There is an objection to the numbers of {unit|unit} in notice (late: {late|flag}).',
  },
});

const resultObjectionReviewed = actEntry({
  type: 'result-objection-reviewed',
  version: 1,
  visibility: 'public',
  by: ['office', 'leadingGroup', 'leader'],
  payload: z.strictObject({
    objection: objectionId,
    unit: unitId,
    outcome: z.enum(['accepted', 'dismissed']),
    reasons: officialText,
  }),
  sentence: {
    zh: '对{unit|unit}公示结果的异议（{objection|objection}）经复核：{outcome|outcome}。理由：{reasons}。',
    en: 'The objection to the numbers of {unit|unit} ({objection|objection}) is reviewed: {outcome|outcome}. Reasons: {reasons}.',
  },
});

const resultFinalised = actEntry({
  type: 'result-finalised',
  version: 1,
  visibility: 'public',
  by: ['office', 'leadingGroup', 'leader'],
  payload: z.strictObject({
    /** The notice whose numbers are final, by its act. */
    notice: count,
    result: digest,
    /** Who published the notice: the person who makes it final is another. */
    publishedBy: accountId,
  }),
  sentence: {
    zh: '综合评定结果确定为最终结果（依据第 {notice} 号事项的公示）。',
    en: 'The result of the year is final, as it stood in notice by act {notice}.',
  },
});

const resultReopened = actEntry({
  type: 'result-reopened',
  version: 1,
  visibility: 'public',
  by: ['leadingGroup'],
  payload: z.strictObject({ supersedes: count, reason: officialText, decision: documentRef }),
  sentence: {
    zh: '局领导小组决定重新核定综合评定结果（第 {supersedes} 号事项），理由：{reason}。',
    en: 'The leading group opens the final result of act {supersedes} again. Reason: {reason}.',
  },
});

export const yearResultEntries = [
  resultNoticePublished,
  resultObjected,
  resultObjectionReviewed,
  resultFinalised,
  resultReopened,
] as const;
