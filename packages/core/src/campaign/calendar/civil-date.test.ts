import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CivilDate,
  civilDateOf,
  dayOfYear,
  daysBetween,
  parseCivilDate,
} from './civil-date.ts';
import { type Instant, parseInstant } from './instant.ts';

function date(text: string): CivilDate {
  const read = parseCivilDate(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
}

function moment(text: string): Instant {
  const read = parseInstant(text);
  if (read === null) throw new Error(`not a moment: ${text}`);
  return read;
}

const shanghai = { name: 'Asia/Shanghai', offsetMinutes: 480 };

const anyDay = fc
  .date({ min: new Date('0101-01-01'), max: new Date('9900-12-31'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)));

describe('civil dates', () => {
  it('refuses days that do not exist and other ways of writing', () => {
    expect(
      ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01', '2026-9-10', ''].map(
        parseCivilDate,
      ),
    ).toEqual([null, null, null, null, null, null, null]);
    expect(parseCivilDate('2028-02-29')).toBe('2028-02-29');
    expect(parseCivilDate('2000-02-29')).toBe('2000-02-29');
    expect(parseCivilDate('2100-02-29')).toBeNull();
  });

  it('adds over months, years and leap days', () => {
    expect(addDays(date('2026-12-05'), -8)).toBe('2026-11-27');
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(date('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(date('2027-02-28'), 1)).toBe('2027-03-01');
  });

  it('agrees with the platform’s own calendar on any day and distance', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (day, distance) => {
        const expected = new Date(Date.parse(day) + distance * 86_400_000);
        fc.pre(expected.getUTCFullYear() > 0 && expected.getUTCFullYear() < 10_000);
        expect(addDays(day, distance)).toBe(expected.toISOString().slice(0, 10));
        expect(daysBetween(day, addDays(day, distance))).toBe(distance);
      }),
    );
  });

  it('reads a month-day within a year', () => {
    expect(dayOfYear(2026, '09-10')).toBe('2026-09-10');
    expect(dayOfYear(2026, '02-29')).toBeNull();
  });
});

describe('the day at a moment', () => {
  it('changes at midnight in the campaign’s zone, not in UTC', () => {
    expect(civilDateOf(moment('2026-09-10T15:59:59.999Z'), shanghai)).toBe('2026-09-10');
    expect(civilDateOf(moment('2026-09-10T16:00:00.000Z'), shanghai)).toBe('2026-09-11');
    const west = { name: 'America/Bogota', offsetMinutes: -300 };
    expect(civilDateOf(moment('2026-09-10T04:59:00.000Z'), west)).toBe('2026-09-09');
  });

  it('agrees with Intl in Asia/Shanghai', () => {
    const local = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    const years = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(years, (at) => {
        expect(civilDateOf(moment(at.toISOString()), shanghai)).toBe(local.format(at));
      }),
    );
  });

  it('takes only one way of writing a moment', () => {
    expect(
      [
        '2026-09-10',
        '2026-09-10T16:00:00Z',
        '2026-09-10T24:00:00.000Z',
        '2026-02-30T10:00:00.000Z',
      ].map(parseInstant),
    ).toEqual([null, null, null, null]);
  });
});
