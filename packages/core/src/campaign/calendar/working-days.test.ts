import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate, daysBetween } from './civil-date.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const day = (text: string): CivilDate => civilDate.parse(text);

/** The national day of 2026 with its two worked weekend days. */
const nationalDay = {
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map(day),
  extraWorkdays: ['2026-09-27', '2026-10-10'].map(day),
};

describe('working days', () => {
  it('are Monday to Friday', () => {
    const week = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
    for (const text of week) expect(isWorkingDay(day(text), {}), text).toBe(true);
    for (const text of ['2026-12-12', '2026-12-13'])
      expect(isWorkingDay(day(text), {}), text).toBe(false);
    expect(isWorkingDay(day('1969-12-31'), {})).toBe(true);
  });

  it('leave out holidays and take in the weekend days worked for them', () => {
    expect(isWorkingDay(day('2026-10-01'), nationalDay)).toBe(false);
    expect(isWorkingDay(day('2026-10-10'), nationalDay)).toBe(true);
    expect(addWorkingDays(day('2026-09-30'), 2, nationalDay)).toBe('2026-10-09');
    expect(addWorkingDays(day('2026-09-30'), 3, nationalDay)).toBe('2026-10-10');
    expect(addWorkingDays(day('2026-09-30'), 2, {})).toBe('2026-10-02');
  });

  it('are counted from the day after the notice', () => {
    expect(addWorkingDays(day('2026-12-03'), 5, {})).toBe('2026-12-10');
    expect(addWorkingDays(day('2026-12-05'), 1, {})).toBe('2026-12-07');
    expect(addWorkingDays(day('2026-12-05'), 0, {})).toBe('2026-12-05');
  });

  it('end a period on a working day with exactly so many of them since its beginning', () => {
    const anyDay = fc.nat({ max: 20_000 }).map((days) => addDays(day('2001-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const end = addWorkingDays(from, days, nationalDay);
        const passed = Array.from({ length: daysBetween(from, end) }, (_, i) =>
          addDays(from, i + 1),
        );
        expect(passed.filter((each) => isWorkingDay(each, nationalDay))).toHaveLength(days);
        expect(isWorkingDay(end, nationalDay)).toBe(true);
      }),
    );
  });
});
