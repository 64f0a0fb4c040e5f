import type { Sentence } from '@pingyi/core';
import { inARow } from '../../words/marks.ts';

/** Row numbers in ascending order as people write them: `2–5, 9`. */
export function rowRanges(rows: readonly number[]): Sentence {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last === row - 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  return inARow(
    ranges.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)),
  );
}
