import { unitId } from '@pingyi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isComplete, mergeRows, type ProblemRow, withKnown } from './collated-rows.ts';

const [east, west] = ['east', 'west'].map((id) => unitId.parse(id)) as [
  ProblemRow['units'][number],
  ProblemRow['units'][number],
];

function row(id: string, change: Partial<ProblemRow> = {}): ProblemRow {
  const source = { kind: 'promise', ref: id };
  return { id, title: `问题 ${id}`, units: [east], sources: [source], ...change };
}

describe('merging problems', () => {
  test('keeps the first title, and every unit and source once', () => {
    const rows = [row('a'), row('b', { units: [west, east] }), row('c')];
    expect(mergeRows(rows, new Set(['b', 'c']))).toEqual([
      row('a'),
      {
        ...row('b'),
        units: [west, east],
        sources: [
          { kind: 'promise', ref: 'b' },
          { kind: 'promise', ref: 'c' },
        ],
      },
    ]);
  });

  test('loses no unit and no source, whatever is chosen', () => {
    const anyRow = fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/u),
      units: fc.uniqueArray(fc.constantFrom(east, west), { minLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRow, { selector: ({ id }) => id }),
        fc.array(fc.nat(9)),
        (given, places) => {
          const rows = given.map(({ id, units }) => row(id, { units }));
          const chosen = new Set(places.flatMap((place) => rows[place]?.id ?? []));
          const merged = mergeRows(rows, chosen);
          const sources = (all: readonly ProblemRow[]) =>
            new Set(all.flatMap((each) => each.sources.map(({ ref }) => ref)));
          const units = (all: readonly ProblemRow[]) => new Set(all.flatMap((each) => each.units));
          expect(sources(merged)).toEqual(sources(rows));
          expect(units(merged)).toEqual(units(rows));
          expect(merged).toHaveLength(rows.length - Math.max(0, chosen.size - 1));
        },
      ),
    );
  });
});

test('what is known is taken once, and what two units say alike is one problem', () => {
  const known = [east, west].map((unit) => ({
    title: '开放时间短',
    unit,
    source: { kind: 'opinion', ref: `of-${unit}` },
  }));
  const once = withKnown([row('a')], known);
  expect(once.map(({ title, units }) => [title, units])).toEqual([
    ['问题 a', [east]],
    ['开放时间短', [east, west]],
  ]);
  expect(withKnown(once, known)).toEqual(once);
});

test('a problem needs a title without telephone numbers, and a unit', () => {
  expect(isComplete(row('a'))).toBe(true);
  expect(isComplete(row('a', { title: '  ' }))).toBe(false);
  expect(isComplete(row('a', { title: '请拨 13800000001' }))).toBe(false);
  expect(isComplete(row('a', { units: [] }))).toBe(false);
});
