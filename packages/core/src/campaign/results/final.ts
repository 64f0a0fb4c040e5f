import type { Campaign } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';

/** What counts may still change: a final result is opened again by the leading group first. */
export function resultMayChange({ yearResult }: Campaign): readonly CampaignReason[] {
  if (yearResult.final === null) return [];
  return [{ code: 'result-final', facts: { seq: yearResult.final.seq } }];
}
