/** Draws from a fixed beginning, so that the example is the same everywhere. */
export interface Drawn {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  oneOf<Item>(list: readonly Item[]): Item;
}

/**
 * A linear congruential generator with the constants of Numerical Recipes: even enough for made-up people
 * and days, and for nothing else.
 *
 * @param seed where it begins, 0 to 2^32 − 1
 */
export function drawnFrom(seed: number): Drawn {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    oneOf: (list) => {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error('drawn: nothing to draw from');
      return item;
    },
  };
}
