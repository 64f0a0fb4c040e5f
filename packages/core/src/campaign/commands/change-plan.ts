import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { officialText } from '../../acts/values.ts';
import { amendPlan } from '../../rulebook/plan/amend-plan.ts';
import { planBodySchema } from '../../rulebook/plan/plan-schema.ts';
import { checkTree } from '../../units/check-tree.ts';
import { standingUnits } from '../../units/tree.ts';
import { itemsInUse } from '../assessment/in-use.ts';
import { checkDueDays, checkPlan, checkScheme } from '../check-rules.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect, record } from '../rule.ts';
import { amended, rulesMayChange } from './checks.ts';

/**
 * Levels, categories, questions, steps, channels and duties may be amended until the first vote, as far
 * as scheme and units still fit them; dates are changed apart (`change-calendar`).
 */
export const changePlan = commandRule({
  type: 'change-plan',
  body: z.strictObject({ plan: planBodySchema, reason: officialText }),
  causes: ['plan-changed'],
  rule: (campaign, body, { today }) => {
    const plan = amendPlan(campaign.plan, body.plan);
    const unmet: CampaignReason[] = [...rulesMayChange(campaign), ...checkPlan(plan)];
    if (actDigestOf(plan) === actDigestOf(campaign.plan))
      unmet.push({ code: 'rules-unchanged', facts: { what: 'plan' } });
    if (unmet.length === 0)
      unmet.push(
        ...checkScheme(campaign.scheme, plan),
        ...checkTree(standingUnits(campaign.units), plan.levels),
        ...checkDueDays(campaign.plan, plan, today),
        ...itemsInUse(campaign, plan),
      );
    return record(unmet, { type: 'plan-changed', payload: body });
  },
});

export const planChanged: Effect<'plan-changed'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, plan: amendPlan(campaign.plan, payload.plan) }, seq);
