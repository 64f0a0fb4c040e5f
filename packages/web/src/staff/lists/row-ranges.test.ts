import { expect, test } from 'vitest';
import { rowRanges } from './row-ranges.ts';

test('rows that follow each other are one range', () => {
  expect(rowRanges([2, 3, 4, 7, 9, 10])).toBe('2–4、7、9–10');
  expect(rowRanges([])).toBe('');
});
