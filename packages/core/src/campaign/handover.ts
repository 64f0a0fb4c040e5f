import type { Actor } from '../acts/act.ts';
import type { UnitId } from '../units/unit-id.ts';
import { type CivilDate, daysBetween } from './calendar/civil-date.ts';
import type { Campaign, Handover, Mark, Returned } from './campaign.ts';
import { mayActFor, unitIsEvaluated } from './commands/checks.ts';
import type { CampaignReason } from './reasons.ts';
import { boundUnits, dueDay } from './requirements.ts';

/**
 * Documents that a unit hands in and the office returns or finds final: the unit's plan, the self-check
 * report, the report of December. Every version stays in the record with its time (plan R16, R25).
 */

const empty: Handover = { handedIn: [], returned: null, final: null };

/** The handover after one more version was handed in. */
export function withVersion(handover: Handover | undefined, mark: Mark): Handover {
  return { handedIn: [...(handover?.handedIn ?? []), mark], returned: null, final: null };
}

/** The handover after its newest version was returned. */
export function withReturn(handover: Handover | undefined, returned: Returned): Handover {
  return { ...(handover ?? empty), returned, final: null };
}

/** The handover after its newest version was found final. */
export function withFinal(handover: Handover | undefined, mark: Mark): Handover {
  return { ...(handover ?? empty), returned: null, final: mark };
}

/** Unmet conditions of handing in: an evaluated unit, by its own liaison, nothing final yet. */
export function handInReasons(
  campaign: Campaign,
  actor: Actor,
  unit: UnitId,
  handover: Handover | undefined,
): readonly CampaignReason[] {
  const reasons = mayActFor(campaign, actor, unit);
  const final = handover?.final ?? null;
  if (final === null) return reasons;
  return [...reasons, { code: 'handover-final', facts: { unit, seq: final.seq } }];
}

/**
 * Unmet conditions of returning or finding final: there is a version, the one meant is the newest, and
 * it was not returned before.
 */
export function settleReasons(
  campaign: Campaign,
  unit: UnitId,
  handover: Handover | undefined,
  handedIn: number,
): readonly CampaignReason[] {
  const reasons: CampaignReason[] = [...unitIsEvaluated(campaign, unit)];
  const newest = handover?.handedIn.at(-1);
  if (handover === undefined || newest === undefined)
    return [...reasons, { code: 'handover-nothing', facts: { unit } }];
  if (newest.seq !== handedIn)
    reasons.push({
      code: 'handover-version-wrong',
      facts: { unit, need: newest.seq, have: handedIn },
    });
  if (handover.returned !== null)
    reasons.push({ code: 'handover-returned', facts: { unit, seq: handover.returned.seq } });
  return reasons;
}

/** Unmet conditions of finding final: those of settling, and that it is not final already. */
export function finalReasons(
  campaign: Campaign,
  unit: UnitId,
  handover: Handover | undefined,
  handedIn: number,
): readonly CampaignReason[] {
  const reasons = settleReasons(campaign, unit, handover, handedIn);
  const final = handover?.final ?? null;
  if (final === null) return reasons;
  return [...reasons, { code: 'handover-final', facts: { unit, seq: final.seq } }];
}

/** The warning that a thing is first handed in after its due day, by so many days. */
export function lateWarning(
  campaign: Campaign,
  duty: string,
  unit: UnitId,
  first: Mark | null | undefined,
  today: CivilDate,
): readonly CampaignReason[] {
  const requirement = campaign.plan.required.find((each) => each.duty === duty);
  if (requirement === undefined) return [];
  if (!boundUnits(campaign, requirement).some(({ id }) => id === unit)) return [];
  const due = dueDay(campaign.plan, requirement);
  const days = daysBetween(due, today);
  if ((first !== null && first !== undefined) || days <= 0) return [];
  return [{ code: 'handed-in-late', facts: { duty, unit, due, days } }];
}
