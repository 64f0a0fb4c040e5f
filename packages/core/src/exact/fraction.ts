/**
 * An exact rational number `n / d`, always reduced, `d > 0`. Scores, weights and amounts are
 * fractions until the one rounding at publication (plan §III.4; scheme, A16).
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const zero: Fraction = { n: 0n, d: 1n };
export const one: Fraction = { n: 1n, d: 1n };
export const hundred: Fraction = { n: 100n, d: 1n };

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** Euclid on machine numbers while both fit exactly: most operands of a score do. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y > safe || x > safe) {
    if (y === 0n) return x;
    [x, y] = [y, x % y];
  }
  let p = Number(x);
  let q = Number(y);
  while (q !== 0) [p, q] = [q, p % q];
  return BigInt(p);
}

/**
 * The reduced fraction `n / d`.
 *
 * @throws RangeError when `d` is zero: a caller decides beforehand what no ballots mean
 */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError('fraction: the denominator is zero');
  if (bottom === 1n) return { n: top, d: 1n };
  const positive = bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
  const divisor = greatestCommonDivisor(positive.n, positive.d);
  return divisor === 1n ? positive : { n: positive.n / divisor, d: positive.d / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  if (a.n === 1n && a.d === 1n) return b;
  return fraction(a.n * b.n, a.d * b.d);
}

/** @throws RangeError when `b` is zero */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive, as `a` is below, at or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  if (isEqual(a, b)) return 0;
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : 1;
}

export function isEqual(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d;
}

export function isZero(a: Fraction): boolean {
  return a.n === 0n;
}

export function minimum(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** `a` brought into `low`..`high`. */
export function clamp(a: Fraction, low: Fraction, high: Fraction): Fraction {
  if (compare(a, low) < 0) return low;
  return compare(a, high) > 0 ? high : a;
}

/**
 * A machine number near the value, for sorting: values whose numbers differ by more than one part in
 * 2^40 are in the same order as these, all others need `compare`.
 */
export function approximate(a: Fraction): number {
  const n = Number(a.n);
  const d = Number(a.d);
  if (Number.isFinite(n) && Number.isFinite(d)) return n / d;
  const shift = BigInt(Math.max(0, a.d.toString(2).length - 1000));
  return Number(a.n >> shift) / Number(a.d >> shift);
}

/**
 * The exact sum. Terms of one denominator are added first and the rest pairwise, so that a mean over
 * a hundred thousand units costs little more than one addition a unit.
 */
export function sum(terms: Iterable<Fraction>): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const term of terms) byDenominator.set(term.d, (byDenominator.get(term.d) ?? 0n) + term.n);
  let layer = [...byDenominator].map(([d, n]) => fraction(n, d));
  while (layer.length > 1) {
    const next: Fraction[] = [];
    for (let i = 0; i < layer.length; i += 2)
      next.push(add(layer[i] ?? zero, layer[i + 1] ?? zero));
    layer = next;
  }
  return layer[0] ?? zero;
}

/** `n/d` as published in `…Exact` fields, such as `4600/53` or `86/1`. */
export function formatExact(a: Fraction): string {
  return `${a.n}/${a.d}`;
}
