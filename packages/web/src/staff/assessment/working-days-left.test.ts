import { addWorkingDays, type CivilDate, parseCivilDate, planPreset } from '@pingyi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workingDaysLeft } from './working-days-left.ts';

const { calendar } = planPreset(2026);

function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

test('a window that opens today has all of its working days left', () => {
  const holidays = { ...calendar, holidays: [day('2026-10-01'), day('2026-10-02')] };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 28 }), (days, date) => {
      const today = day(`2026-09-${String(date).padStart(2, '0')}`);
      expect(workingDaysLeft(today, addWorkingDays(today, days, holidays), holidays)).toBe(days);
    }),
  );
});

test('over a weekend the count stands still, and after the last day it is 0', () => {
  expect(workingDaysLeft(day('2026-11-20'), day('2026-11-24'), calendar)).toBe(2);
  expect(workingDaysLeft(day('2026-11-22'), day('2026-11-24'), calendar)).toBe(2);
  expect(workingDaysLeft(day('2026-11-24'), day('2026-11-24'), calendar)).toBe(0);
  expect(workingDaysLeft(day('2026-12-01'), day('2026-11-24'), calendar)).toBe(0);
});
