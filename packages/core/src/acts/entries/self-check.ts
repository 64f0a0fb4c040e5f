import { z } from 'zod';
import { civilDate } from '../../campaign/calendar/civil-date.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import {
  correction,
  count,
  documentRef,
  issueId,
  officialText,
  personRef,
  word,
} from '../values.ts';
import { foundFinal, handedInFields, returnedFields } from './handover.ts';

/** Acts of self-check and self-correction: hot issues and the report (plan §III.2). */

export const hotIssueSchema = z
  .strictObject({
    id: issueId,
    title: officialText,
    dimension: word,
    measure: documentRef,
    responsible: personRef,
    due: civilDate,
  })
  .meta({ title: 'hot issue (id, title, dimension, measure, responsible, due)' });

export const hotIssuesChosen = actEntry({
  type: 'hot-issues-chosen',
  version: 1,
  visibility: 'public',
  by: ['liaison', 'office'],
  payload: z.strictObject({
    unit: unitId,
    issues: z.array(hotIssueSchema).min(1),
    correction: correction.nullable(),
  }),
  sentence: {
    zh: '{unit|unit}确定 {issues|count} 个民生热点问题集中整改。',
    en: '{unit|unit} chooses livelihood hot issues for focused rectification: {issues|count}.',
  },
});

export const selfCheckReportHandedIn = actEntry({
  type: 'self-check-report-handed-in',
  version: 1,
  visibility: 'public',
  by: ['liaison', 'office'],
  payload: z.strictObject({ ...handedInFields, problems: count }),
  sentence: {
    zh: '{unit|unit}提交自查自纠报告，列出问题 {problems} 个。',
    en: '{unit|unit} hands in its self-check report; problems listed: {problems}.',
  },
});

export const selfCheckReportReturned = actEntry({
  type: 'self-check-report-returned',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject(returnedFields),
  sentence: {
    zh: '评议办将{unit|unit}的自查自纠报告退回修改。',
    en: 'The office returns the self-check report of {unit|unit} for correction.',
  },
});

export const selfCheckReportAccepted = actEntry({
  type: 'self-check-report-accepted',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: foundFinal,
  sentence: {
    zh: '评议办审定{unit|unit}的自查自纠报告。',
    en: 'The office accepts the self-check report of {unit|unit} as final.',
  },
});
