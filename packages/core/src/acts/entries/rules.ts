import { z } from 'zod';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import {
  calendarSchema,
  firstYear,
  lastYear,
  planBodySchema,
  planSchema,
} from '../../rulebook/plan/plan-schema.ts';
import { completeScheme } from '../../rulebook/scheme-schema.ts';
import { actEntry } from '../entry.ts';
import {
  accountId,
  audience,
  campaignId,
  count,
  digest,
  documentRef,
  officialText,
} from '../values.ts';

/** Acts on the rules of a campaign: its plan, its scheme, and their publication. */

const scheme = completeScheme.meta({ title: 'scheme (pingyi-scheme/1)' });
const calendar = calendarSchema.meta({ title: 'calendar of the plan' });

export const campaignCreated = actEntry({
  type: 'campaign-created',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    campaign: campaignId,
    year: z.int().min(firstYear).max(lastYear).meta({ title: 'year' }),
    plan: planSchema,
    scheme,
    schemeDigest: digest,
  }),
  sentence: {
    zh: '建立 {year} 年度评议活动（编号 {campaign}），载入方案与计分办法。',
    en: 'The evaluation campaign of {year} is created (id {campaign}) with its plan and scoring scheme.',
  },
});

export const calendarChanged = actEntry({
  type: 'calendar-changed',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ calendar, reason: officialText }),
  sentence: {
    zh: '调整评议日程，理由：{reason}。',
    en: 'The calendar of the evaluation is changed. Reason: {reason}.',
  },
});

export const planChanged = actEntry({
  type: 'plan-changed',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ plan: planBodySchema, reason: officialText }),
  sentence: {
    zh: '修改评议方案，理由：{reason}。',
    en: 'The plan of the evaluation is changed. Reason: {reason}.',
  },
});

export const schemeChanged = actEntry({
  type: 'scheme-changed',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ scheme, schemeDigest: digest, reason: officialText }),
  sentence: {
    zh: '修改计分办法，理由：{reason}。',
    en: 'The scoring scheme is changed. Reason: {reason}.',
  },
});

/** Digests of the plan, the complete scheme, and the list of units sorted by id. */
const publishedDigests = { planDigest: digest, schemeDigest: digest, unitsDigest: digest };

export const publicationProposed = actEntry({
  type: 'publication-proposed',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject({
    edition: count,
    ...publishedDigests,
    audience,
    outlet: officialText,
    document: documentRef,
  }),
  sentence: {
    zh: '提请发布方案、计分办法和参评单位名单（第 {edition} 版，{audience|audience}），拟在{outlet}公布。',
    en: 'Edition {edition} of plan, scoring scheme and list of units is proposed for publication in {outlet} ({audience|audience}).',
  },
});

const answer = z.strictObject({ proposal: count, reason: officialText });

export const publicationWithdrawn = actEntry({
  type: 'publication-withdrawn',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: answer,
  sentence: {
    zh: '撤回第 {proposal} 号发布申请，理由：{reason}。',
    en: 'The proposal of act {proposal} is withdrawn. Reason: {reason}.',
  },
});

export const publicationReturned = actEntry({
  type: 'publication-returned',
  version: 1,
  visibility: 'internal',
  by: ['leader', 'leadingGroup'],
  payload: answer,
  sentence: {
    zh: '退回第 {proposal} 号发布申请，理由：{reason}。',
    en: 'The proposal of act {proposal} is returned. Reason: {reason}.',
  },
});

export const rulesPublished = actEntry({
  type: 'rules-published',
  version: 1,
  visibility: 'public',
  by: ['leader', 'leadingGroup'],
  payload: z.strictObject({
    edition: count,
    ...publishedDigests,
    audience,
    day: civilDate,
    outlet: officialText,
    document: documentRef,
    /** The person who proposed it; the actor, another one, approved. */
    proposedBy: accountId,
  }),
  sentence: {
    zh: '经第二人审核，{day|day} 在{outlet}公布方案、计分办法和参评单位名单（第 {edition} 版，{audience|audience}）。',
    en: 'With a second person’s approval plan, scoring scheme and list of units are published in {outlet} on {day|day} (edition {edition}, {audience|audience}).',
  },
});
