import { compare, parseDecimal } from '@pingyi/core';

/** Whether one number of points is more than another, exactly; what is no number is not. */
export function isMore(one: string, other: string): boolean {
  const [a, b] = [parseDecimal(one), parseDecimal(other)];
  return a !== null && b !== null && compare(a, b) > 0;
}

/** Whether two texts are the same number of points. */
export function isSamePoints(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [parseDecimal(one), parseDecimal(other)];
  return a !== null && b !== null && compare(a, b) === 0;
}
