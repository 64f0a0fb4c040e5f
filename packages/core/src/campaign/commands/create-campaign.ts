import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { campaignId } from '../../acts/values.ts';
import type { DeepReadonly } from '../../deep-readonly.ts';
import { firstYear, lastYear, planSchema } from '../../rulebook/plan/plan-schema.ts';
import { completeScheme } from '../../rulebook/scheme-schema.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { newCampaign } from '../campaign.ts';
import { checkPlan, checkScheme } from '../check-rules.ts';
import { planningWarnings } from '../planning-warnings.ts';
import type { Ruling } from '../rule.ts';

/** The one command that needs no campaign: it makes one from a plan and a scheme. */
export const createCampaignBody = z.strictObject({
  campaign: campaignId,
  year: z.int().min(firstYear).max(lastYear),
  plan: planSchema,
  scheme: completeScheme,
});

export type CreateCampaign = DeepReadonly<z.output<typeof createCampaignBody>>;

/** Plan and scheme must be possible by themselves and fit together. */
export function createCampaign(body: CreateCampaign, today: CivilDate): Ruling {
  const payload = { ...body, schemeDigest: actDigestOf(body.scheme) };
  const unmet = [...checkPlan(body.plan), ...checkScheme(body.scheme, body.plan)];
  return {
    unmet,
    warnings: unmet.length > 0 ? [] : planningWarnings(newCampaign(payload), today),
    acts: [{ type: 'campaign-created', payload }],
  };
}
