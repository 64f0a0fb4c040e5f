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

/** A unit's own evaluation plan: handed in, returned, approved by the office (plan §III.1, R19). */

export const handInUnitPlan = commandRule({
  type: 'hand-in-unit-plan',
  body: z.strictObject({ unit: unitId, document: documentRef }),
  causes: ['unit-plan-handed-in'],
  rule: (campaign, body, { actor, today }) => {
    const handover = campaign.unitPlans.get(body.unit);
    return {
      unmet: handInReasons(campaign, actor, body.unit, handover),
      warnings: lateWarning(campaign, 'unitPlan', body.unit, handover?.handedIn[0], today),
      acts: [{ type: 'unit-plan-handed-in', payload: body }],
    };
  },
});

export const unitPlanHandedIn: Effect<'unit-plan-handed-in'> = (campaign, { seq, at, payload }) => {
  const handover = withVersion(campaign.unitPlans.get(payload.unit), { seq, at });
  return { ...campaign, unitPlans: withEntry(campaign.unitPlans, payload.unit, handover) };
};

export const returnUnitPlan = commandRule({
  type: 'return-unit-plan',
  body: z.strictObject({ unit: unitId, handedIn: count, remarks: documentRef }),
  causes: ['unit-plan-returned'],
  rule: (campaign, body) => {
    const handover = campaign.unitPlans.get(body.unit);
    return record(settleReasons(campaign, body.unit, handover, body.handedIn), {
      type: 'unit-plan-returned',
      payload: body,
    });
  },
});

export const unitPlanReturned: Effect<'unit-plan-returned'> = (campaign, { seq, at, payload }) => {
  const handover = withReturn(campaign.unitPlans.get(payload.unit), {
    seq,
    at,
    remarks: payload.remarks,
  });
  return { ...campaign, unitPlans: withEntry(campaign.unitPlans, payload.unit, handover) };
};

export const approveUnitPlan = commandRule({
  type: 'approve-unit-plan',
  body: z.strictObject({ unit: unitId, handedIn: count }),
  causes: ['unit-plan-approved'],
  rule: (campaign, body) => {
    const handover = campaign.unitPlans.get(body.unit);
    return record(finalReasons(campaign, body.unit, handover, body.handedIn), {
      type: 'unit-plan-approved',
      payload: body,
    });
  },
});

export const unitPlanApproved: Effect<'unit-plan-approved'> = (campaign, { seq, at, payload }) => {
  const handover = withFinal(campaign.unitPlans.get(payload.unit), { seq, at });
  return { ...campaign, unitPlans: withEntry(campaign.unitPlans, payload.unit, handover) };
};
