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
