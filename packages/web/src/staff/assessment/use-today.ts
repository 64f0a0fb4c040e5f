import { type CivilDate, civilDateOf } from '@pingyi/core';
import { useCampaign } from '../data/campaign-context.tsx';
import { now } from '../steps/now.ts';

/** Today, by the campaign's zone. */
export function useToday(): CivilDate {
  return civilDateOf(now(), useCampaign().campaign.plan.zone);
}
