import { expect, test } from 'vitest';
import { rowRanges } from './row-ranges.ts';

test('rows that follow each other are one range', () => {
  expect(rowRanges([2, 3, 4, 7, 9, 10])).toEqual({
    zh: '2–4、7、9–10',
    en: '2–4, 7, 9–10',
  });
  expect(rowRanges([])).toEqual({ zh: '', en: '' });
});
