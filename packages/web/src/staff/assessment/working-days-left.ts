import { addDays, type Campaign, type CivilDate, isWorkingDay } from '@pingyi/core';

/** How many working days are left after today until the last day, that one included; 0 on it and after it. */
export function workingDaysLeft(
  today: CivilDate,
  last: CivilDate,
  calendar: Campaign['plan']['calendar'],
): number {
  let left = 0;
  for (let day = addDays(today, 1); day <= last; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) left += 1;
  return left;
}
