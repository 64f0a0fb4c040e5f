import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dailyGrounds, readDailyGrounds } from './daily-grounds.ts';

const place = { number: 7, file: '考核.xlsx' };

test('a line’s grounds tell the day and what the row says, or where the row stands', () => {
  const day = '2026-07-01';
  expect(dailyGrounds({ day, evidence: '已查台账' }, place)).toBe('2026年7月1日考核：已查台账');
  expect(dailyGrounds({ day: null, evidence: '已查台账' }, place)).toBe('已查台账');
  expect(dailyGrounds({ day: null, evidence: null }, place)).toBe('见考核表第 7 行（考核.xlsx）');
});

test('what the grounds of a line tell is what its row said', () => {
  const row = fc.record({
    day: fc.option(fc.constantFrom('2026-07-01', '2024-02-29', '2026-12-31'), { nil: null }),
    evidence: fc.option(
      fc.constantFrom('已查台账', '2026年7月1日会议', '见附件（一）', '见考核表'),
      {
        nil: null,
      },
    ),
  });
  fc.assert(
    fc.property(row, (each) => {
      expect(readDailyGrounds(dailyGrounds(each, place))).toEqual(each);
    }),
  );
});
