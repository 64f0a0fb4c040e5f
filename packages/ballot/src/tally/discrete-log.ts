import type { Element, Group } from '../groups/group.ts';

/** Finds n with g^n = element for small n, or undefined. */
export type SmallLogarithm = (element: Element) => number | undefined;

/**
 * Prepares small discrete logarithms from 0 to `largest` by baby steps and giant steps: the table
 * has about as many entries as the square root of the range.
 */
export function smallLogarithms(group: Group, largest: number): SmallLogarithm {
  const width = Math.ceil(Math.sqrt(largest + 1));
  const babySteps = new Map<string, number>();
  let step = group.identity;
  for (let index = 0; index < width; index += 1) {
    babySteps.set(group.format(step), index);
    step = group.multiply(step, group.generator);
  }
  const giant = group.invert(step);
  return (element) => {
    let rest = element;
    for (let count = 0; count <= width; count += 1) {
      const found = babySteps.get(group.format(rest));
      if (found !== undefined) {
        const value = count * width + found;
        return value <= largest ? value : undefined;
      }
      rest = group.multiply(rest, giant);
    }
    return undefined;
  };
}
