import { z } from 'zod';
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

/** The self-check report: handed in by its deadline, returned, accepted (plan §III.2, R12, R25). */

export const handInSelfCheckReport = commandRule({
  type: 'hand-in-self-check-report',
  body: z.strictObject({ ...handedInFields, problems: count }),
  causes: ['self-check-report-handed-in'],
  rule: (campaign, body, { actor, today }) => {
    const [first] = campaign.selfCheckReports.get(body.unit)?.handedIn ?? [];
    return {
      unmet: handInReasons(campaign, actor, 'selfCheckReports', body.unit),
      warnings: lateWarning(campaign, 'selfCheckReport', body.unit, first, today),
      acts: [{ type: 'self-check-report-handed-in', payload: body }],
    };
  },
});

export const selfCheckReportHandedIn: Effect<'self-check-report-handed-in'> =
  keepVersion('selfCheckReports');

export const returnSelfCheckReport = commandRule({
  type: 'return-self-check-report',
  body: z.strictObject(returnedFields),
  causes: ['self-check-report-returned'],
  rule: (campaign, body) =>
    record(settleReasons(campaign, 'selfCheckReports', body), {
      type: 'self-check-report-returned',
      payload: body,
    }),
});

export const selfCheckReportReturned: Effect<'self-check-report-returned'> =
  keepReturn('selfCheckReports');

export const acceptSelfCheckReport = commandRule({
  type: 'accept-self-check-report',
  body: foundFinal,
  causes: ['self-check-report-accepted'],
  rule: (campaign, body) =>
    record(finalReasons(campaign, 'selfCheckReports', body), {
      type: 'self-check-report-accepted',
      payload: body,
    }),
});

export const selfCheckReportAccepted: Effect<'self-check-report-accepted'> =
  keepFinal('selfCheckReports');
