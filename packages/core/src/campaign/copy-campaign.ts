import type { Calendar } from '../rulebook/plan/plan.ts';
import { firstYear, lastYear } from '../rulebook/plan/plan-schema.ts';
import { standingUnits } from '../units/tree.ts';
import type { UnitPlace } from '../units/unit.ts';
import { addDays, type CivilDate, dayOfYear } from './calendar/civil-date.ts';
import type { Campaign } from './campaign.ts';

/** What a campaign of another year begins with. */
export interface CampaignCopy {
  /** The body of `create-campaign`, all but the new campaign's id. */
  readonly rules: {
    readonly year: number;
    readonly plan: Campaign['plan'];
    readonly scheme: Campaign['scheme'];
  };
  /** The units for `add-units`: all that still stand, parents before children. */
  readonly units: readonly UnitPlace[];
}

/** The same day of the month so many years later; 28 February where there is no 29th. */
function inAnotherYear(day: CivilDate, years: number): CivilDate {
  const year = Number(day.slice(0, 4)) + years;
  if (year < firstYear || year > lastYear)
    throw new RangeError(`copyCampaign: ${year} is not a year of a campaign`);
  return dayOfYear(year, day.slice(5)) ?? inAnotherYear(addDays(day, -1), years);
}

/** Holidays are set anew every year and stay behind. */
function calendarInAnotherYear(calendar: Calendar, years: number): Calendar {
  const { holidays: _, extraWorkdays: __, ...kept } = calendar;
  return {
    ...kept,
    phases: calendar.phases.map(({ phase, opens, closes }) => ({
      phase,
      opens: inAnotherYear(opens, years),
      closes: inAnotherYear(closes, years),
    })),
    deadlines: calendar.deadlines.map((deadline) => ({
      ...deadline,
      day: inAnotherYear(deadline.day, years),
    })),
  };
}

/** Each unit after the unit that it belongs to. */
function parentsFirst(units: readonly UnitPlace[]): readonly UnitPlace[] {
  const below = new Map<string | null, UnitPlace[]>();
  const ids = new Set<string>(units.map(({ id }) => id));
  for (const unit of units) {
    const parent = unit.parent !== null && ids.has(unit.parent) ? unit.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const under = (parent: string | null): readonly UnitPlace[] =>
    (below.get(parent) ?? []).flatMap((unit) => [unit, ...under(unit.id)]);
  return under(null);
}

/**
 * Last year's campaign as a draft of another year's: the same plan and scheme, every date on the same
 * day of the month, every unit that still stands. Exemptions were decided for one year and stay behind.
 *
 * @param year 2000 to 2999
 * @throws RangeError when a date falls outside these years
 */
export function copyCampaign(campaign: Campaign, year: number): CampaignCopy {
  const { plan, scheme } = campaign;
  const calendar = calendarInAnotherYear(plan.calendar, year - campaign.year);
  const units = standingUnits(campaign.units).map((unit): UnitPlace => {
    const { id, name, class: unitClass, level, parent, role } = unit;
    return { id, name, class: unitClass, level, parent, role };
  });
  return { rules: { year, plan: { ...plan, calendar }, scheme }, units: parentsFirst(units) };
}
