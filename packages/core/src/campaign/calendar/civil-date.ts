import { z } from 'zod';
import { isCivilDate } from './civil-date-text.ts';
import type { Instant } from './instant.ts';

/**
 * A day of the calendar without hour or zone, written `YYYY-MM-DD`. Deadlines are days, and the texts
 * sort as the days do.
 */
export const civilDate = z
  .string()
  .refine(isCivilDate, 'a day such as 2026-09-10')
  .brand<'CivilDate'>()
  .meta({ title: 'day (YYYY-MM-DD)' });

export type CivilDate = z.output<typeof civilDate>;

/** The day that a text writes, or null when there is no such day. */
export function parseCivilDate(text: string): CivilDate | null {
  const read = civilDate.safeParse(text);
  return read.success ? read.data : null;
}

/** A campaign's zone: its name and its constant distance from UTC (Asia/Shanghai: +480 minutes). */
export interface Zone {
  readonly name: string;
  readonly offsetMinutes: number;
}

const daysInEra = 146_097;
const daysBeforeEpoch = 719_468;
const minutesInDay = 1_440;

/**
 * Days since 1970-01-01. Years are counted from March, so that the leap day ends a year and every
 * month before it begins at a fixed place: (153 m + 2) / 5 days after 1 March.
 */
function toDayNumber(date: CivilDate): number {
  const [year, month, day] = [
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)),
    Number(date.slice(8, 10)),
  ];
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - daysBeforeEpoch;
}

function fromDayNumber(days: number): CivilDate {
  const shifted = days + daysBeforeEpoch;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return civilDate.parse(text);
}

/** The day `days` after `date`, or before it when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `from` to `to`: 1 from a day to the next, negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day it is at a moment in a zone: 2026-09-10T16:00Z is 11 September in Shanghai. */
export function civilDateOf(moment: Instant, zone: Zone): CivilDate {
  const day = civilDate.parse(moment.slice(0, 10));
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return addDays(day, Math.floor((minutes + zone.offsetMinutes) / minutesInDay));
}

/** The day of a year that a month-day text such as `09-10` writes, or null when it does not exist. */
export function dayOfYear(year: number, monthDay: string): CivilDate | null {
  return parseCivilDate(`${String(year).padStart(4, '0')}-${monthDay}`);
}
