const first = 1_000;
const most = 30_000;

/**
 * How long to wait before the next try, in milliseconds: doubling up to half a minute, and anywhere in its
 * second half, so that a hall of phones does not come back in one wave.
 *
 * @param attempt tries that came to nothing
 * @param random from 0 to 1
 */
export function waitBefore(attempt: number, random: number): number {
  if (attempt <= 0) return 0;
  const longest = Math.min(most, first * 2 ** (attempt - 1));
  return longest / 2 + (longest / 2) * random;
}
