import { expect, test } from 'vitest';
import { dailyRowsOf, groundsOf } from './daily-rows.ts';

const row = { unit: 'library', item: 'openness', points: '0.5', day: null, evidence: '已查台账' };

test('a row without a unit, an item or points is no line', () => {
  const added = [
    { number: 2, row },
    { number: 3, row: { ...row, points: null } },
    { number: 4, row: { ...row, unit: null } },
  ];
  expect(dailyRowsOf({ added }).map(({ number, points }) => [number, points])).toEqual([
    [2, '0.5'],
  ]);
});

test('a line tells its grounds, or where it stands in the workbook when it has none fit for publication', () => {
  const [line] = dailyRowsOf({ added: [{ number: 2, row }] });
  if (line === undefined) throw new Error('no line');
  expect(groundsOf(line, '考核.xlsx')).toBe('已查台账');
  expect(groundsOf({ ...line, evidence: null }, '考核.xlsx')).toBe('见考核表第 2 行（考核.xlsx）');
  expect(groundsOf({ ...line, evidence: '问 13800000001' }, '考核.xlsx')).toBe(
    '见考核表第 2 行（考核.xlsx）',
  );
});
