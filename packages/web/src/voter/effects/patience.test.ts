import { expect, test } from 'vitest';
import { waitBefore } from './patience.ts';

test.each([
  [0, 0.7, 0],
  [1, 0, 500],
  [1, 1, 1_000],
  [3, 0, 2_000],
  [3, 1, 4_000],
  [40, 0, 15_000],
  [40, 1, 30_000],
])('before try %i, by chance %d, a phone waits %i milliseconds', (attempt, random, wait) => {
  expect(waitBefore(attempt, random)).toBe(wait);
});
