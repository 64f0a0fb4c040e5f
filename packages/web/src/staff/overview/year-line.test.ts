import { type CivilDate, parseCivilDate, planPreset } from '@pingyi/core';
import { expect, it } from 'vitest';
import { yearLineOf } from './year-line.ts';

function day(text: string): CivilDate {
  const found = parseCivilDate(text);
  if (found === null) throw new Error(text);
  return found;
}

const { calendar } = planPreset(2026);

it('the line runs from the first of July to the end of December, month by month', () => {
  const line = yearLineOf(calendar, day('2026-07-01'));
  expect(line.months.map(({ month }) => month)).toEqual([7, 8, 9, 10, 11, 12]);
  expect(line.stretches[0]?.from).toBe(0);
  expect(line.stretches[3]?.to).toBe(1);
  expect(line.today).toBeCloseTo(0.5 / 184, 6);
});

it('a day outside the year has no place on it', () => {
  expect(yearLineOf(calendar, day('2026-06-30')).today).toBeNull();
  expect(yearLineOf(calendar, day('2027-01-01')).today).toBeNull();
});

it('a calendar over the turn of a year goes on with January', () => {
  const phases = calendar.phases.map((phase) =>
    phase.phase === 'rectificationAndFeedback' ? { ...phase, closes: day('2027-02-10') } : phase,
  );
  const line = yearLineOf({ ...calendar, phases }, day('2027-01-15'));
  expect(line.months.map(({ month }) => month)).toEqual([7, 8, 9, 10, 11, 12, 1, 2]);
  expect(line.today).toBeGreaterThan(0.8);
});
