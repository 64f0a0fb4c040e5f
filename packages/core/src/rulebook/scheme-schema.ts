import { z } from 'zod';
import {
  amount,
  count,
  decimal,
  identifier,
  label,
  objecting,
  objectionToCount,
  rate,
} from './values.ts';

/** The schema of `pingyi-scheme/1` with every field present. */

const grade = z.strictObject({
  id: identifier,
  label,
  coefficient: rate('coefficient-out-of-range'),
  /** False: the grade (不了解) lies outside the valid ballots. Left out: it counts. */
  counts: z.boolean().readonly().optional(),
});

const weighted = z.strictObject({ id: identifier, label, weight: amount });

const rule = z.strictObject({
  id: identifier,
  kind: z.enum(['deduction', 'bonus', 'veto']),
  label,
  amount: amount.optional(),
  cap: amount.nullable().optional(),
});

const checkpoint = z.enum(['invited', 'signedIn', 'served']);

const share = z.strictObject({
  category: label,
  atLeast: rate('unknown-value').optional(),
  atMost: rate('unknown-value').optional(),
  exactly: rate('unknown-value').optional(),
  checkedAt: z.array(checkpoint),
  warnedAt: z.array(checkpoint),
});

/** Decimals of a published score; more would pretend a precision that ballots do not have. */
const decimals = z
  .custom<number>(() => true)
  .check(objecting<number>((value) => objectionToCount(value) ?? objectionToDecimals(value)));

function objectionToDecimals(value: number): ReturnType<typeof objectionToCount> {
  return value <= 6 ? null : { code: 'unknown-value', facts: { value, allowed: '0..6' } };
}

const leafPolicy = z.enum(['satisfaction-only', 'redistribute', 'renormalise']);

export const completeScheme = z.strictObject({
  format: z.literal('pingyi-scheme/1'),
  name: label,
  grades: z.array(grade).min(1),
  abstention: z.enum(['excluded', 'counted']),
  score: z.enum(['overall', 'dimensions', 'both']),
  dimensions: z.array(weighted),
  raterGroups: z.array(weighted),
  channels: z.array(weighted),
  composite: z.strictObject({ ownLevel: amount, lowerLevel: amount, dailyAssessment: amount }),
  lowerLevel: z.strictObject({
    of: z.enum(['satisfaction', 'composite']),
    mean: z.enum(['simple', 'pooled']),
  }),
  leaf: z.record(z.string(), leafPolicy),
  rules: z.array(rule),
  deductionCap: amount.nullable(),
  rounding: z.strictObject({ decimals, mode: z.literal('half-up') }),
  talk: z.strictObject({
    bottom: count,
    below: decimal,
    classes: z.array(label),
    minimumClass: count,
  }),
  panel: z.strictObject({
    minimum: count,
    scope: z.enum(['meeting', 'unit', 'level', 'campaign']),
    shares: z.array(share),
    minimumCohort: count,
  }),
});
