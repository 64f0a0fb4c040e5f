import type { Campaign } from '../campaign/campaign.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import type { PlanStep } from '../rulebook/plan/plan.ts';
import type { UnitId } from '../units/unit-id.ts';
import type { Meeting, Turn } from './meeting.ts';

/** The steps of a meeting as the plan lists them, each held once or once for each unit (R43). */

/** The key of a step's turn in `Meeting.turns`. */
export function turnKey(step: string, unit: UnitId | null): string {
  return `${step} ${unit ?? ''}`;
}

/** Units of the meeting that are still evaluated: an exempted or merged one needs no further turn. */
export function unitsToHear({ particulars }: Meeting, { units }: Campaign): readonly UnitId[] {
  return particulars.units.filter((id) => {
    const unit = units.get(id);
    return unit !== undefined && unit.mergedInto === null && unit.exemptedBy === null;
  });
}

/** A turn that the plan asks for. */
interface DueTurn {
  readonly step: PlanStep;
  readonly unit: UnitId | null;
}

/** Every turn of one step: one of the meeting, or one for each of its units. */
function turnsOf(step: PlanStep, meeting: Meeting, campaign: Campaign): readonly DueTurn[] {
  if (step.of === 'meeting') return [{ step, unit: null }];
  return unitsToHear(meeting, campaign).map((unit) => ({ step, unit }));
}

/** Every turn that the plan asks for, in the order of the steps. */
export function dueTurns(meeting: Meeting, campaign: Campaign): readonly DueTurn[] {
  return campaign.plan.steps.flatMap((step) => turnsOf(step, meeting, campaign));
}

export function isHeld(meeting: Meeting, { step, unit }: DueTurn): boolean {
  return (meeting.turns.get(turnKey(step.id, unit))?.ended ?? null) !== null;
}

/** The turn that is running, or null. */
export function runningTurn({ turns, running }: Meeting): Turn | null {
  return running === null ? null : (turns.get(running) ?? null);
}

/** What is to be done only inside a step: the step that holds it is running. */
export function insideStep(
  meeting: Meeting,
  campaign: Campaign,
  holds: NonNullable<PlanStep['holds']>,
  unit: UnitId | null = null,
): readonly CampaignReason[] {
  const running = runningTurn(meeting);
  const step = campaign.plan.steps.find((each) => each.id === running?.step);
  const isOfUnit = running?.unit === null || unit === null || running?.unit === unit;
  if (step?.holds === holds && isOfUnit) return [];
  const need = campaign.plan.steps.find((each) => each.holds === holds)?.id ?? holds;
  return [{ code: 'outside-step', facts: { need, have: running?.step ?? null } }];
}

/** Steps before this one that are not held yet: for the unit whose turn it is, or for every unit. */
export function earlierSteps(
  meeting: Meeting,
  campaign: Campaign,
  { step, unit }: DueTurn,
): readonly CampaignReason[] {
  const { steps } = campaign.plan;
  const before = steps.slice(0, steps.indexOf(step));
  return before.flatMap((earlier): readonly CampaignReason[] => {
    const due = turnsOf(earlier, meeting, campaign).filter(
      (turn) => turn.unit === null || unit === null || turn.unit === unit,
    );
    const have = due.filter((turn) => isHeld(meeting, turn)).length;
    if (have === due.length) return [];
    const facts = { step: step.id, earlier: earlier.id, need: due.length, have };
    return [{ code: 'earlier-step-unheld', facts }];
  });
}
