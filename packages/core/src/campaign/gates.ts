import type { UnitId } from '../units/unit-id.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import type { Campaign } from './campaign.ts';
import { phaseOf, phaseOfCommand } from './phases/index.ts';
import type { Phase } from './phases/phase.ts';
import type { CampaignReason } from './reasons.ts';
import { boundUnits } from './requirements.ts';

/** How many of a phase's required things are due and how many there are. */
export interface DutyCount {
  readonly duty: string;
  readonly need: number;
  readonly have: number;
  /** Units that still owe it; empty when it is the campaign's own. */
  readonly missing: readonly UnitId[];
}

/** Counts of each required thing of a phase, in the order of the plan. */
export function dutyCounts(campaign: Campaign, phase: Phase): readonly DutyCount[] {
  return campaign.plan.required
    .filter((requirement) => requirement.phase === phase.id)
    .map((requirement) => {
      const duty = phase.duties.find(({ id }) => id === requirement.duty);
      if (duty === undefined) throw new Error(`plan: ${phase.id} knows no ${requirement.duty}`);
      if (duty.owner === 'campaign') {
        const have = duty.progress(campaign).done === null ? 0 : 1;
        return { duty: duty.id, need: 1, have, missing: [] };
      }
      const units = boundUnits(campaign, requirement).map((unit) => unit.id);
      const missing = units.filter((unit) => duty.progress(campaign, unit).done === null);
      return { duty: duty.id, need: units.length, have: units.length - missing.length, missing };
    });
}

/**
 * Every unmet condition of opening a phase: opened only once, not before the day its calendar names,
 * and what the phase itself asks for.
 */
export function openingGate(
  campaign: Campaign,
  id: string,
  today: CivilDate,
): readonly CampaignReason[] {
  const phase = phaseOf(id);
  const state = campaign.phases.get(id);
  if (phase === undefined || state === undefined)
    return [{ code: 'phase-unknown', facts: { phase: id } }];
  if (state.opened !== null)
    return [{ code: 'phase-opened-already', facts: { phase: id, seq: state.opened.seq } }];
  const unmet: CampaignReason[] = [];
  const opens = campaign.plan.calendar.phases.find((each) => each.phase === id)?.opens;
  if (opens !== undefined && today < opens)
    unmet.push({ code: 'phase-too-early', facts: { phase: id, need: opens, have: today } });
  return [...unmet, ...phase.opening(campaign)];
}

/** Every unmet condition of closing a phase: open, everything required done, and its own conditions. */
export function closingGate(campaign: Campaign, id: string): readonly CampaignReason[] {
  const phase = phaseOf(id);
  const state = campaign.phases.get(id);
  if (phase === undefined || state === undefined)
    return [{ code: 'phase-unknown', facts: { phase: id } }];
  if (state.opened === null) return [{ code: 'phase-not-opened', facts: { phase: id } }];
  if (state.closed !== null)
    return [{ code: 'phase-closed-already', facts: { phase: id, seq: state.closed.seq } }];
  const undone = dutyCounts(campaign, phase).filter(({ need, have }) => have < need);
  return [
    ...undone.map(
      (count): CampaignReason => ({ code: 'duty-undone', facts: { phase: id, ...count } }),
    ),
    ...phase.closing(campaign),
  ];
}

/** The phase that a command belongs to has been opened, and is not closed where that matters. */
export function phaseConditions(campaign: Campaign, command: string): readonly CampaignReason[] {
  const phase = phaseOfCommand(command);
  if (phase === undefined) return [];
  const state = campaign.phases.get(phase.id);
  if (state === undefined || state.opened === null)
    return [{ code: 'phase-not-opened', facts: { phase: phase.id } }];
  if (state.closed === null || phase.commands[command] === 'onceOpened') return [];
  return [{ code: 'phase-closed-already', facts: { phase: phase.id, seq: state.closed.seq } }];
}

/** Whether nothing is left to do: every phase is closed, and no result that was opened again waits to be final. */
export function isOver({ phases, yearResult }: Campaign): boolean {
  const isOpenAgain = yearResult.final === null && yearResult.reopened.length > 0;
  return !isOpenAgain && [...phases.values()].every((state) => state.closed !== null);
}
