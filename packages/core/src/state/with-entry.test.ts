import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEntries, withEntry } from './with-entry.ts';

const key = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz', '__proto__', 'constructor', '');
const entry = fc.tuple(key, fc.nat());
/** Which of the maps so far gets the entries, and which they are. */
const step = fc.record({ from: fc.nat(), entries: fc.array(entry, { maxLength: 40 }) });

function copied(map: ReadonlyMap<string, number>, entries: readonly (readonly [string, number])[]) {
  return new Map([...map, ...entries]);
}

describe('maps of a state', () => {
  it('are what copied maps are, in the same order, and stay so whatever is made of them', () => {
    const steps = fc.array(step, { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(entry), steps, (first, given) => {
        const begun = new Map(first);
        const maps: {
          readonly shared: ReadonlyMap<string, number>;
          readonly copy: typeof begun;
        }[] = [{ shared: begun, copy: begun }];
        for (const { from, entries } of given) {
          const known = maps[from % maps.length];
          if (known === undefined) throw new Error('no map');
          const [only] = entries;
          const shared =
            entries.length === 1 && only !== undefined
              ? withEntry(known.shared, ...only)
              : withEntries(known.shared, entries);
          maps.push({ shared, copy: copied(known.copy, entries) });
        }
        for (const { shared, copy } of maps) {
          expect([...shared]).toEqual([...copy]);
          expect(shared.size).toBe(copy.size);
          for (const [each, value] of copy) expect(shared.get(each)).toBe(value);
          expect(shared.has('not there')).toBe(false);
        }
      }),
    );
  });

  it('differ for a test where their entries or the order of them differ', () => {
    const map = withEntries(new Map(), [
      ['a', 1],
      ['b', 2],
    ] as const);
    expect(withEntry(map, 'a', 1)).toEqual(map);
    expect(
      withEntries(new Map(), [
        ['a', 1],
        ['b', 2],
      ] as const),
    ).toEqual(map);
    expect(withEntry(map, 'b', 3)).not.toEqual(map);
    expect(withEntry(map, 'c', 3)).not.toEqual(map);
    expect(
      withEntries(new Map(), [
        ['b', 2],
        ['a', 1],
      ] as const),
    ).not.toEqual(map);
  });
});
