import type { Plan, Requirement } from '../rulebook/plan/plan.ts';
import { evaluatedUnits, type Unit } from '../units/tree.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import type { Campaign } from './campaign.ts';

/** Whether the campaign's plan requires a duty at all. */
export function isRequired(plan: Plan, duty: string): boolean {
  return plan.required.some((requirement) => requirement.duty === duty);
}

/** The evaluated units that a requirement binds; none when it is the campaign's own. */
export function boundUnits(campaign: Campaign, requirement: Requirement): readonly Unit[] {
  const { of } = requirement;
  if (of === 'campaign') return [];
  return evaluatedUnits(campaign.units).filter((unit) => of.includes(unit.level));
}

/** The last day on which a required thing is in time: its deadline, else its phase's nominal closing. */
export function dueDay(plan: Plan, requirement: Requirement): CivilDate {
  const { deadlines, phases } = plan.calendar;
  const named = deadlines.find(({ id }) => id === requirement.deadline);
  const phase = phases.find((each) => each.phase === requirement.phase);
  const due = named?.day ?? phase?.closes;
  if (due === undefined)
    throw new Error(`plan: ${requirement.duty} has neither deadline nor phase`);
  return due;
}
