import type { Actor } from '../../acts/act.ts';
import type { Correction } from '../../acts/values.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Campaign, Mark } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';

/** Checks that several commands share. */

/** The unit is listed and was not merged into another. */
export function unitStands(campaign: Campaign, unit: UnitId): readonly CampaignReason[] {
  const found = campaign.units.get(unit);
  if (found === undefined) return [{ code: 'unit-unknown', facts: { unit } }];
  if (found.mergedInto === null) return [];
  return [{ code: 'unit-merged', facts: { unit, into: found.mergedInto } }];
}

/** The unit stands and is not exempt. */
export function unitIsEvaluated(campaign: Campaign, unit: UnitId): readonly CampaignReason[] {
  const missing = unitStands(campaign, unit);
  if (missing.length > 0 || campaign.units.get(unit)?.exemptedBy === null) return missing;
  return [{ code: 'unit-exempt', facts: { unit } }];
}

/** The unit is evaluated, and a liaison acts for the own unit only. */
export function mayActFor(
  campaign: Campaign,
  actor: Actor,
  unit: UnitId,
): readonly CampaignReason[] {
  const reasons = unitIsEvaluated(campaign, unit);
  const isOwn = campaign.officers.get(unit)?.liaison === actor.account;
  if (actor.role !== 'liaison' || isOwn) return reasons;
  return [...reasons, { code: 'not-own-unit', facts: { unit, account: actor.account } }];
}

/** What is reported as done was done today or before. */
export function notInFuture(day: CivilDate, today: CivilDate): readonly CampaignReason[] {
  return day <= today ? [] : [{ code: 'day-in-future', facts: { day, today } }];
}

/**
 * A thing is recorded once; whoever corrects it names the act that holds now. Nothing is overwritten by
 * accident, and two corrections at once cannot both stand.
 */
export function recordedOnceOrCorrected(
  existing: Mark | null | undefined,
  correction: Correction | null,
): readonly CampaignReason[] {
  if (existing === null || existing === undefined) {
    if (correction === null) return [];
    return [{ code: 'supersedes-nothing', facts: { have: correction.supersedes } }];
  }
  if (correction === null) return [{ code: 'recorded-already', facts: { seq: existing.seq } }];
  if (correction.supersedes === existing.seq) return [];
  return [
    { code: 'supersedes-another', facts: { need: existing.seq, have: correction.supersedes } },
  ];
}

/** The rules may still be amended: the campaign's first vote was not opened yet. */
export function rulesMayChange(campaign: Campaign): readonly CampaignReason[] {
  if (campaign.firstVote === null) return [];
  return [{ code: 'rules-frozen', facts: { firstVote: campaign.firstVote.seq } }];
}

/** The campaign with its rules marked as amended by an act, so that they are published again. */
export function amended(campaign: Campaign, seq: number): Campaign {
  const { publication } = campaign;
  if (campaign.firstVote !== null || publication.editions === 0) return campaign;
  return {
    ...campaign,
    publication: { ...publication, amendedBy: [...publication.amendedBy, seq] },
  };
}
