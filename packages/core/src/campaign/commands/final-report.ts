import { z } from 'zod';
import { scoreSchema } from '../../acts/entries/evaluation.ts';
import { foundFinal, handedInFields, returnedFields } from '../../acts/entries/handover.ts';
import { count } from '../../acts/values.ts';
import {
  finalReasons,
  handInReasons,
  keepFinal,
  keepReturn,
  keepVersion,
  lateWarning,
  settleReasons,
} from '../handover.ts';
import { commandRule, type Effect, record } from '../rule.ts';

/** The report of composite result and main problems, collated by the office (plan §III.5, R13, R61). */

export const handInFinalReport = commandRule({
  type: 'hand-in-final-report',
  body: z.strictObject({
    ...handedInFields,
    composite: scoreSchema.nullable(),
    problems: count,
  }),
  causes: ['final-report-handed-in'],
  rule: (campaign, body, { actor, today }) => {
    const [first] = campaign.finalReports.get(body.unit)?.handedIn ?? [];
    return {
      unmet: handInReasons(campaign, actor, 'finalReports', body.unit),
      warnings: lateWarning(campaign, 'finalReport', body.unit, first, today),
      acts: [{ type: 'final-report-handed-in', payload: body }],
    };
  },
});

export const finalReportHandedIn: Effect<'final-report-handed-in'> = keepVersion('finalReports');

export const returnFinalReport = commandRule({
  type: 'return-final-report',
  body: z.strictObject(returnedFields),
  causes: ['final-report-returned'],
  rule: (campaign, body) =>
    record(settleReasons(campaign, 'finalReports', body), {
      type: 'final-report-returned',
      payload: body,
    }),
});

export const finalReportReturned: Effect<'final-report-returned'> = keepReturn('finalReports');

export const acceptFinalReport = commandRule({
  type: 'accept-final-report',
  body: foundFinal,
  causes: ['final-report-accepted'],
  rule: (campaign, body) =>
    record(finalReasons(campaign, 'finalReports', body), {
      type: 'final-report-accepted',
      payload: body,
    }),
});

export const finalReportAccepted: Effect<'final-report-accepted'> = keepFinal('finalReports');
