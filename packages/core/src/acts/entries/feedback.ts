import { z } from 'zod';
import { actEntry } from '../entry.ts';
import { count } from '../values.ts';
import { scoreSchema } from './evaluation.ts';
import { foundFinal, handedInFields, returnedFields } from './handover.ts';

/** Acts of rectification and feedback: the report of December (plan §III.5). */

export const finalReportHandedIn = actEntry({
  type: 'final-report-handed-in',
  version: 1,
  visibility: 'public',
  by: ['liaison', 'office'],
  payload: z.strictObject({
    ...handedInFields,
    /** Null where the unit has no composite result. */
    composite: scoreSchema.nullable(),
    /** Main problems that the masses raised. */
    problems: count,
  }),
  sentence: {
    zh: '{unit|unit}上报综合评定结果（{composite|score}）和群众反映的主要问题 {problems} 个。',
    en: '{unit|unit} reports its composite result ({composite|score}) and the main problems raised: {problems}.',
  },
});

export const finalReportReturned = actEntry({
  type: 'final-report-returned',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject(returnedFields),
  sentence: {
    zh: '评议办将{unit|unit}的结果报告退回修改。',
    en: 'The office returns the result report of {unit|unit} for correction.',
  },
});

export const finalReportAccepted = actEntry({
  type: 'final-report-accepted',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: foundFinal,
  sentence: {
    zh: '评议办接收并汇总{unit|unit}的结果报告。',
    en: 'The office accepts the result report of {unit|unit} for collation.',
  },
});
