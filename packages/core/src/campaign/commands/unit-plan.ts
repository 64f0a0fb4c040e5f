import { z } from 'zod';
import { foundFinal, handedInFields, returnedFields } from '../../acts/entries/handover.ts';
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

/** A unit's own evaluation plan: handed in, returned, approved by the office (plan §III.1, R19). */

export const handInUnitPlan = commandRule({
  type: 'hand-in-unit-plan',
  body: z.strictObject(handedInFields),
  causes: ['unit-plan-handed-in'],
  rule: (campaign, body, { actor, today }) => {
    const [first] = campaign.unitPlans.get(body.unit)?.handedIn ?? [];
    return {
      unmet: handInReasons(campaign, actor, 'unitPlans', body.unit),
      warnings: lateWarning(campaign, 'unitPlan', body.unit, first, today),
      acts: [{ type: 'unit-plan-handed-in', payload: body }],
    };
  },
});

export const unitPlanHandedIn: Effect<'unit-plan-handed-in'> = keepVersion('unitPlans');

export const returnUnitPlan = commandRule({
  type: 'return-unit-plan',
  body: z.strictObject(returnedFields),
  causes: ['unit-plan-returned'],
  rule: (campaign, body) =>
    record(settleReasons(campaign, 'unitPlans', body), {
      type: 'unit-plan-returned',
      payload: body,
    }),
});

export const unitPlanReturned: Effect<'unit-plan-returned'> = keepReturn('unitPlans');

export const approveUnitPlan = commandRule({
  type: 'approve-unit-plan',
  body: foundFinal,
  causes: ['unit-plan-approved'],
  rule: (campaign, body) =>
    record(finalReasons(campaign, 'unitPlans', body), {
      type: 'unit-plan-approved',
      payload: body,
    }),
});

export const unitPlanApproved: Effect<'unit-plan-approved'> = keepFinal('unitPlans');
