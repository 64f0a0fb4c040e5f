/**
 * The standard normal distribution in floating point. Only statistics beside the official score use it;
 * the score itself never leaves exact fractions.
 */

/** Below this the series needs fewer terms than the fraction, above it the fraction does. */
const seriesUpTo = 2.5;
const fractionTerms = 200;

function density(z: number): number {
  return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Φ(z) − 1/2 as a power series (Abramowitz and Stegun 1964, 26.2.11); `z` small and not negative. */
function centre(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; term > total * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return density(z) * total;
}

/** 1 − Φ(z) as a continued fraction (Abramowitz and Stegun 1964, 26.2.14); `z` large. */
function farTail(z: number): number {
  let below = z;
  for (let k = fractionTerms; k > 0; k -= 1) below = z + k / below;
  return density(z) / below;
}

/** The probability that a standard normal number exceeds `z`, for `z` not negative. */
export function upperTail(z: number): number {
  return z < seriesUpTo ? 0.5 - centre(z) : farTail(z);
}

/** Beyond this the tail is no machine number. */
const farthest = 38;

/**
 * The `z` that a standard normal number exceeds in absolute value with the given probability: 1.96 for
 * 0.05.
 *
 * @param probability above 0, at most 1
 */
export function criticalValue(probability: number): number {
  let low = 0;
  let high = farthest;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (2 * upperTail(middle) > probability) low = middle;
    else high = middle;
  }
}
