import { expect, it } from 'vitest';
import { intervalText, possibleRanksText, responseText } from './statistics.ts';

it('a rank is never claimed beyond what the ballots carry', () => {
  expect(possibleRanksText(4, { best: 1, worst: 9, compared: 11 })).toEqual({
    zh: '第 4 名，可能为第 1 至 9 名',
    en: 'No. 4, possibly 1 to 9',
  });
  expect(possibleRanksText(2, { best: 2, worst: 2, compared: 3 }).zh).toBe('第 2 名，票数足以区分');
  expect(possibleRanksText(6, { best: 6, worst: 6, compared: 0 }).zh).toBe(
    '第 6 名，没有可以按票数比较的单位',
  );
});

it('bounds and shares are rounded once and say of what', () => {
  expect(intervalText({ low: 80.6385, high: 90.0649 }, 2).zh).toBe('80.64 至 90.06');
  expect(responseText({ issued: 120, returned: 110 }).zh).toBe('91.67%（发出 120，收回 110）');
});
