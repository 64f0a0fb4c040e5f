import { evaluatedUnits } from '../../units/tree.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { isRequired } from '../requirements.ts';

/** Conditions that more than one phase or command asks for. */

/** Plan, scheme and units stand published as they are now. */
export function rulesPublished(campaign: Campaign): readonly CampaignReason[] {
  const { editions, amendedBy } = campaign.publication;
  if (editions === 0) return [{ code: 'rules-unpublished', facts: { need: 1, have: 0 } }];
  if (amendedBy.length === 0) return [];
  return [{ code: 'rules-amended', facts: { edition: editions, acts: amendedBy } }];
}

/** There is somebody to evaluate. */
export function unitsListed(campaign: Campaign): readonly CampaignReason[] {
  const have = evaluatedUnits(campaign.units).length;
  return have > 0 ? [] : [{ code: 'no-units', facts: { need: 1, have } }];
}

/** The mobilisation meeting was held, where the plan requires one. */
export function mobilisationMeetingHeld(campaign: Campaign): readonly CampaignReason[] {
  if (campaign.mobilisationMeeting !== null) return [];
  if (!isRequired(campaign.plan, 'mobilisationMeeting')) return [];
  return [{ code: 'mobilisation-meeting-not-held', facts: { need: 1, have: 0 } }];
}

/** Every phase that comes before `phase` in the plan's calendar is closed. */
export function earlierPhasesClosed(campaign: Campaign, phase: string): readonly CampaignReason[] {
  const order = [...campaign.phases];
  const place = order.findIndex(([id]) => id === phase);
  return order
    .slice(0, place)
    .filter(([, state]) => state.closed === null)
    .map(([earlier]) => ({ code: 'earlier-phase-open', facts: { phase, earlier } }));
}

/** How many evaluated units of a level have their result announced, and which have not. */
export function announcedOf(
  campaign: Campaign,
  level: string,
): { readonly need: number; readonly have: number; readonly missing: readonly UnitId[] } {
  const units = evaluatedUnits(campaign.units).filter((unit) => unit.level === level);
  const missing = units.filter((unit) => !campaign.results.has(unit.id)).map((unit) => unit.id);
  return { need: units.length, have: units.length - missing.length, missing };
}

/** Ids of the voted levels from the bottom up. */
export function votedLevels(campaign: Campaign): readonly string[] {
  return campaign.plan.levels
    .filter((level) => level.evaluation === 'vote')
    .map((level) => level.id);
}

/** Every unit that is voted on has its result announced: one condition for each level that has not. */
export function resultsAnnounced(campaign: Campaign): readonly CampaignReason[] {
  return votedLevels(campaign)
    .map((level) => ({ level, ...announcedOf(campaign, level) }))
    .filter(({ missing }) => missing.length > 0)
    .map((facts) => ({ code: 'results-unannounced', facts }));
}
