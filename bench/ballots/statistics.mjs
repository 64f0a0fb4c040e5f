/** @typedef {{ wall: number, cpu: number | undefined }} Sample milliseconds per ballot-question */

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** @param {number} value @param {number} [digits] */
export function fixed(value, digits = 2) {
  return value.toFixed(digits);
}

/**
 * The median with the least and the most.
 * @param {readonly number[]} values
 * @param {number} [digits]
 */
export function spread(values, digits = 2) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${fixed(median(values), digits)} (${fixed(least, digits)}–${fixed(most, digits)})`;
}

/**
 * Median wall-clock and CPU time with the spread of the former.
 * @param {readonly Sample[]} samples
 */
export function summary(samples) {
  const walls = samples.map(({ wall }) => wall);
  const cpus = samples.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
  return {
    wall: median(walls),
    least: Math.min(...walls),
    most: Math.max(...walls),
    cpu: cpus.length === samples.length ? median(cpus) : undefined,
    runs: samples.length,
  };
}
