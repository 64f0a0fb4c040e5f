import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles.ts';

describe('cycles of a parent relation', () => {
  it('finds none in a forest', () => {
    expect(
      findCycles(
        new Map([
          ['a', 'b'],
          ['b', 'c'],
          ['d', 'c'],
        ]),
      ),
    ).toEqual([]);
  });

  it('names each cycle once, from its first member, without those that only lead into it', () => {
    const parents = new Map([
      ['lead', 'b'],
      ['c', 'a'],
      ['b', 'c'],
      ['a', 'b'],
      ['x', 'x'],
      ['q', 'p'],
      ['p', 'q'],
    ]);
    expect(findCycles(parents)).toEqual([['c', 'a', 'b'], ['x'], ['q', 'p']]);
  });

  it('walks a chain of 200,000 units without recursion', () => {
    const chain = new Map(Array.from({ length: 200_000 }, (_, i) => [i, i + 1] as const));
    expect(findCycles(chain)).toEqual([]);
    chain.set(200_000, 0);
    expect(findCycles(chain)[0]).toHaveLength(200_001);
  });
});
