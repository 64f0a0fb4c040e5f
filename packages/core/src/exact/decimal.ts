import { type Fraction, fraction } from './fraction.ts';

/** Longer numbers do not occur in a scheme; the limit keeps reading cheap whatever a file holds. */
const longestDecimal = 40;

/**
 * Reads a plain decimal such as `0.5`, `-3` or `12.50`: digits with at most one point between
 * digits, no exponent, no leading plus, no thousands separators.
 *
 * @returns the exact value, or null when the text is not such a number
 */
export function parseDecimal(text: string): Fraction | null {
  if (text.length > longestDecimal) return null;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  return fraction(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/**
 * The value rounded half-up to `decimals` places, ties away from zero: the one rounding of a
 * published number (scheme, A16). Never `-0.00`.
 */
export function formatRounded(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const negative = value.n < 0n;
  const top = (negative ? -value.n : value.n) * scale;
  const rounded = (2n * top + value.d) / (2n * value.d);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return negative && rounded !== 0n ? `-${text}` : text;
}

/** The shortest decimal text of a fraction whose denominator has only the factors 2 and 5, else null. */
export function formatTerminating(value: Fraction): string | null {
  let rest = value.d;
  let decimals = 0;
  let scaled = value.n;
  while (rest !== 1n) {
    const factor = rest % 10n === 0n ? 10n : rest % 5n === 0n ? 5n : rest % 2n === 0n ? 2n : null;
    if (factor === null) return null;
    rest /= factor;
    scaled *= 10n / factor;
    decimals += 1;
  }
  return formatRounded({ n: scaled, d: 10n ** BigInt(decimals) }, decimals);
}
