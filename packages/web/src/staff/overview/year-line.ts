import { type Calendar, type CivilDate, daysBetween } from '@pingyi/core';

/** Where a phase lies on the line of the year: parts of the whole from 0 to 1. */
interface Stretch {
  readonly phase: string;
  readonly from: number;
  readonly to: number;
}

/** Where single days lie on it. */
export interface YearLine {
  readonly stretches: readonly Stretch[];
  readonly months: readonly { readonly month: number; readonly at: number }[];
  readonly deadlines: readonly { readonly id: string; readonly at: number }[];
  /** Null when today lies outside. */
  readonly today: number | null;
}

function monthsBetween(first: CivilDate, last: CivilDate): readonly string[] {
  const firstMonth = Number(first.slice(5, 7));
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const lastMonth = Number(last.slice(5, 7)) + 12 * years;
  return Array.from({ length: lastMonth - firstMonth + 1 }, (_, i) => {
    const month = firstMonth + i - 1;
    const year = Number(first.slice(0, 4)) + Math.floor(month / 12);
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
}

/** A calendar as a line from the first day of its first month to its last day. */
export function yearLineOf({ phases, deadlines }: Calendar, today: CivilDate): YearLine {
  const opens = phases.map((phase) => phase.opens).sort();
  const closes = phases.map((phase) => phase.closes).sort();
  const first = `${(opens[0] ?? today).slice(0, 8)}01` as CivilDate;
  const last = closes.at(-1) ?? today;
  const length = Math.max(1, daysBetween(first, last) + 1);
  const at = (day: CivilDate, after = 0): number => (daysBetween(first, day) + after) / length;
  return {
    stretches: phases.map((phase) => ({
      phase: phase.phase,
      from: at(phase.opens),
      to: at(phase.closes, 1),
    })),
    months: monthsBetween(first, last).map((day) => ({
      month: Number(day.slice(5, 7)),
      at: at(day as CivilDate),
    })),
    deadlines: deadlines
      .map(({ id, day }) => ({ id, at: at(day, 1) }))
      .filter((deadline) => deadline.at >= 0 && deadline.at <= 1),
    today: today < first || today > last ? null : at(today, 0.5),
  };
}
