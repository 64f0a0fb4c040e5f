import { addDays, type CivilDate, daysBetween } from './civil-date.ts';

/** What a calendar says of days off: days without work, and weekend days that are worked. */
export interface DaysOff {
  readonly holidays?: readonly CivilDate[];
  readonly extraWorkdays?: readonly CivilDate[];
}

/** A Monday; days are counted from it. */
const aMonday = '1970-01-05' as CivilDate;

function isWeekend(day: CivilDate): boolean {
  const sinceMonday = daysBetween(aMonday, day) % 7;
  return (sinceMonday + 7) % 7 >= 5;
}

/** Whether a day is worked: Monday to Friday, save holidays, and the weekend days that are worked for them. */
export function isWorkingDay(day: CivilDate, { holidays, extraWorkdays }: DaysOff): boolean {
  if (extraWorkdays?.includes(day) === true) return true;
  return !isWeekend(day) && holidays?.includes(day) !== true;
}

/**
 * The last day of a period of working days (工作日) that begins on the day after `from`; `from` itself when the
 * period has no days.
 *
 * @param days how many working days, 0 or more
 */
export function addWorkingDays(from: CivilDate, days: number, off: DaysOff): CivilDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, off)) left -= 1;
  }
  return day;
}
