import type { Actor } from '../acts/act.ts';
import type { DocumentRef } from '../acts/values.ts';
import { withEntry } from '../state/with-entry.ts';
import type { UnitId } from '../units/unit-id.ts';
import { type CivilDate, daysBetween } from './calendar/civil-date.ts';
import type { Campaign, Handover, Mark } from './campaign.ts';
import { mayActFor, unitIsEvaluated } from './commands/checks.ts';
import type { CampaignReason } from './reasons.ts';
import { boundUnits, dueDay } from './requirements.ts';

/**
 * Documents that a unit hands in and the office returns or finds final: the unit's plan, the self-check
 * report, the report of December. Every version stays in the record with its time (plan R16, R25).
 */

/** Where a campaign keeps the handovers of a kind of document, by unit. */
type Handovers = 'unitPlans' | 'selfCheckReports' | 'finalReports';

type ActOn = Mark & { readonly payload: { readonly unit: UnitId } };

const empty: Handover = { handedIn: [], returned: null, final: null };

function changed(
  campaign: Campaign,
  kind: Handovers,
  unit: UnitId,
  change: (handover: Handover) => Handover,
): Campaign {
  const handovers = campaign[kind];
  return {
    ...campaign,
    [kind]: withEntry(handovers, unit, change(handovers.get(unit) ?? empty)),
  };
}

/** What handing in one more version makes of a campaign. */
export function keepVersion(kind: Handovers): (campaign: Campaign, act: ActOn) => Campaign {
  return (campaign, { seq, at, payload }) =>
    changed(campaign, kind, payload.unit, (handover) => ({
      handedIn: [...handover.handedIn, { seq, at }],
      returned: null,
      final: null,
    }));
}

/** What returning the newest version makes of a campaign. */
export function keepReturn(
  kind: Handovers,
): (
  campaign: Campaign,
  act: ActOn & { readonly payload: { readonly remarks: DocumentRef } },
) => Campaign {
  return (campaign, { seq, at, payload: { unit, remarks } }) =>
    changed(campaign, kind, unit, (handover) => ({
      ...handover,
      returned: { seq, at, remarks },
      final: null,
    }));
}

/** What finding the newest version final makes of a campaign. */
export function keepFinal(kind: Handovers): (campaign: Campaign, act: ActOn) => Campaign {
  return (campaign, { seq, at, payload }) =>
    changed(campaign, kind, payload.unit, (handover) => ({
      ...handover,
      returned: null,
      final: { seq, at },
    }));
}

/** The unmet condition that a document is not final yet. */
function notFinal(campaign: Campaign, kind: Handovers, unit: UnitId): readonly CampaignReason[] {
  const final = campaign[kind].get(unit)?.final ?? null;
  return final === null ? [] : [{ code: 'handover-final', facts: { unit, seq: final.seq } }];
}

/** Unmet conditions of handing in: an evaluated unit, by its own liaison, nothing final yet. */
export function handInReasons(
  campaign: Campaign,
  actor: Actor,
  kind: Handovers,
  unit: UnitId,
): readonly CampaignReason[] {
  return [...mayActFor(campaign, actor, unit), ...notFinal(campaign, kind, unit)];
}

interface Version {
  readonly unit: UnitId;
  /** The act that handed it in, by its `seq`. */
  readonly handedIn: number;
}

/**
 * Unmet conditions of returning or finding final: there is a version, the one meant is the newest, and
 * it was not returned before.
 */
export function settleReasons(
  campaign: Campaign,
  kind: Handovers,
  version: Version,
): readonly CampaignReason[] {
  const { unit } = version;
  const reasons: CampaignReason[] = [...unitIsEvaluated(campaign, unit)];
  const handover = campaign[kind].get(unit);
  const newest = handover?.handedIn.at(-1);
  if (handover === undefined || newest === undefined)
    return [...reasons, { code: 'handover-nothing', facts: { unit } }];
  if (newest.seq !== version.handedIn)
    reasons.push({
      code: 'handover-version-wrong',
      facts: { unit, need: newest.seq, have: version.handedIn },
    });
  if (handover.returned !== null)
    reasons.push({ code: 'handover-returned', facts: { unit, seq: handover.returned.seq } });
  return reasons;
}

/** Unmet conditions of finding final: those of settling, and that it is not final already. */
export function finalReasons(
  campaign: Campaign,
  kind: Handovers,
  version: Version,
): readonly CampaignReason[] {
  return [...settleReasons(campaign, kind, version), ...notFinal(campaign, kind, version.unit)];
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
