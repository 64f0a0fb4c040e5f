/** Numbers that a seed determines, so that a failure can be run again. */
export interface Random {
  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

/** Mulberry32: 32 bits of state, enough to choose moments and victims. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}

/** The seed of this run: `PINGYI_SEED`, or a new one. */
export const seed = Number(process.env['PINGYI_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
