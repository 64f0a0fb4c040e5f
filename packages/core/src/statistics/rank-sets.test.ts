import fc from 'fast-check';
import { expect, it } from 'vitest';
import { upperTail } from './normal-tail.ts';
import { type Entrant, rankSetsOf } from './rank-sets.ts';

/** Holm's ordered list as his paper has it: p-values from the smallest, until one is too large. */
function ranksByOrderedList(entrants: readonly Entrant[]) {
  const pairs = entrants.flatMap((first, i) =>
    entrants.flatMap((second, j) => {
      if (i === j || first.composite <= second.composite) return [];
      const z = (first.composite - second.composite) / Math.hypot(first.error, second.error);
      return [{ better: i, worse: j, p: 2 * upperTail(z) }];
    }),
  );
  const all = (entrants.length * (entrants.length - 1)) / 2;
  const ordered = pairs.sort((a, b) => a.p - b.p);
  const end = ordered.findIndex(({ p }, k) => p > 0.05 / (all - k));
  const apart = end === -1 ? ordered : ordered.slice(0, end);
  return entrants.map((_, place) => ({
    best: 1 + apart.filter(({ worse }) => worse === place).length,
    worst: entrants.length - apart.filter(({ better }) => better === place).length,
    compared: entrants.length - 1,
  }));
}

const entrant = fc.record({
  composite: fc.double({ min: 0, max: 100, noNaN: true }),
  error: fc.double({ min: 0.1, max: 8, noNaN: true }),
  isVetoed: fc.constant(false),
});

it('possible ranks are those of Holm’s ordered list over all pairs', () => {
  fc.assert(
    fc.property(fc.array(entrant, { maxLength: 25 }), (entrants) => {
      expect(rankSetsOf(entrants)).toEqual(ranksByOrderedList(entrants));
    }),
    { numRuns: 300 },
  );
});

it('units without any uncertainty keep their order, equal ones share theirs', () => {
  const sure = (composite: number) => ({ composite, error: 0, isVetoed: false });
  expect(rankSetsOf([sure(80), sure(90), sure(80)])).toEqual([
    { best: 2, worst: 3, compared: 2 },
    { best: 1, worst: 1, compared: 2 },
    { best: 2, worst: 3, compared: 2 },
  ]);
});
