import { z } from 'zod';
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

/** The self-check report: handed in by its deadline, returned, accepted (plan §III.2, R12, R25). */

export const handInSelfCheckReport = commandRule({
  type: 'hand-in-self-check-report',
  body: z.strictObject({ unit: unitId, document: documentRef, problems: count }),
  causes: ['self-check-report-handed-in'],
  rule: (campaign, body, { actor, today }) => {
    const handover = campaign.selfCheckReports.get(body.unit);
    return {
      unmet: handInReasons(campaign, actor, body.unit, handover),
      warnings: lateWarning(campaign, 'selfCheckReport', body.unit, handover?.handedIn[0], today),
      acts: [{ type: 'self-check-report-handed-in', payload: body }],
    };
  },
});

export const selfCheckReportHandedIn: Effect<'self-check-report-handed-in'> = (
  campaign,
  { seq, at, payload },
) => {
  const handover = withVersion(campaign.selfCheckReports.get(payload.unit), { seq, at });
  return {
    ...campaign,
    selfCheckReports: withEntry(campaign.selfCheckReports, payload.unit, handover),
  };
};

export const returnSelfCheckReport = commandRule({
  type: 'return-self-check-report',
  body: z.strictObject({ unit: unitId, handedIn: count, remarks: documentRef }),
  causes: ['self-check-report-returned'],
  rule: (campaign, body) => {
    const handover = campaign.selfCheckReports.get(body.unit);
    return record(settleReasons(campaign, body.unit, handover, body.handedIn), {
      type: 'self-check-report-returned',
      payload: body,
    });
  },
});

export const selfCheckReportReturned: Effect<'self-check-report-returned'> = (
  campaign,
  { seq, at, payload },
) => {
  const handover = withReturn(campaign.selfCheckReports.get(payload.unit), {
    seq,
    at,
    remarks: payload.remarks,
  });
  return {
    ...campaign,
    selfCheckReports: withEntry(campaign.selfCheckReports, payload.unit, handover),
  };
};

export const acceptSelfCheckReport = commandRule({
  type: 'accept-self-check-report',
  body: z.strictObject({ unit: unitId, handedIn: count }),
  causes: ['self-check-report-accepted'],
  rule: (campaign, body) => {
    const handover = campaign.selfCheckReports.get(body.unit);
    return record(finalReasons(campaign, body.unit, handover, body.handedIn), {
      type: 'self-check-report-accepted',
      payload: body,
    });
  },
});

export const selfCheckReportAccepted: Effect<'self-check-report-accepted'> = (
  campaign,
  { seq, at, payload },
) => {
  const handover = withFinal(campaign.selfCheckReports.get(payload.unit), { seq, at });
  return {
    ...campaign,
    selfCheckReports: withEntry(campaign.selfCheckReports, payload.unit, handover),
  };
};
