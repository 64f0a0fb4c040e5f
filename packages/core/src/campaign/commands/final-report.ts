import { z } from 'zod';
import { scoreSchema } from '../../acts/entries/evaluation.ts';
import { count, documentRef } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import { unitId } from '../../units/unit-id.ts';
import {
  finalReasons,
  handInReasons,
  lateWarning,
  settleReasons,
  withFinal,
  withReturn,
  withVersion,
} from '../handover.ts';
import { commandRule, type Effect, record } from '../rule.ts';

/** The report of composite result and main problems, collated by the office (plan §III.5, R13, R61). */

export const handInFinalReport = commandRule({
  type: 'hand-in-final-report',
  body: z.strictObject({
    unit: unitId,
    document: documentRef,
    composite: scoreSchema.nullable(),
    problems: count,
  }),
  causes: ['final-report-handed-in'],
  rule: (campaign, body, { actor, today }) => {
    const handover = campaign.finalReports.get(body.unit);
    return {
      unmet: handInReasons(campaign, actor, body.unit, handover),
      warnings: lateWarning(campaign, 'finalReport', body.unit, handover?.handedIn[0], today),
      acts: [{ type: 'final-report-handed-in', payload: body }],
    };
  },
});

export const finalReportHandedIn: Effect<'final-report-handed-in'> = (
  campaign,
  { seq, at, payload },
) => {
  const handover = withVersion(campaign.finalReports.get(payload.unit), { seq, at });
  return { ...campaign, finalReports: withEntry(campaign.finalReports, payload.unit, handover) };
};

export const returnFinalReport = commandRule({
  type: 'return-final-report',
  body: z.strictObject({ unit: unitId, handedIn: count, remarks: documentRef }),
  causes: ['final-report-returned'],
  rule: (campaign, body) => {
    const handover = campaign.finalReports.get(body.unit);
    return record(settleReasons(campaign, body.unit, handover, body.handedIn), {
      type: 'final-report-returned',
      payload: body,
    });
  },
});

export const finalReportReturned: Effect<'final-report-returned'> = (
  campaign,
  { seq, at, payload },
) => {
  const handover = withReturn(campaign.finalReports.get(payload.unit), {
    seq,
    at,
    remarks: payload.remarks,
  });
  return { ...campaign, finalReports: withEntry(campaign.finalReports, payload.unit, handover) };
};

export const acceptFinalReport = commandRule({
  type: 'accept-final-report',
  body: z.strictObject({ unit: unitId, handedIn: count }),
  causes: ['final-report-accepted'],
  rule: (campaign, body) => {
    const handover = campaign.finalReports.get(body.unit);
    return record(finalReasons(campaign, body.unit, handover, body.handedIn), {
      type: 'final-report-accepted',
      payload: body,
    });
  },
});

export const finalReportAccepted: Effect<'final-report-accepted'> = (
  campaign,
  { seq, at, payload },
) => {
  const handover = withFinal(campaign.finalReports.get(payload.unit), { seq, at });
  return { ...campaign, finalReports: withEntry(campaign.finalReports, payload.unit, handover) };
};
