/** An exact fraction `n/d` for a reader: `86/1` is `86`. */
export function plainFraction(exact: string): string {
  return exact.endsWith('/1') ? exact.slice(0, -2) : exact;
}

const digitsShown = 6;

/**
 * The first decimals of `n/d`, cut and not rounded; empty for a whole number.
 *
 * @param exact a reduced fraction, not negative
 */
export function firstDecimals(exact: string): string {
  const [n = '0', d = '1'] = exact.split('/');
  const numerator = BigInt(n);
  const denominator = BigInt(d);
  if (denominator === 1n) return '';
  const scaled =
    ((numerator < 0n ? -numerator : numerator) * 10n ** BigInt(digitsShown)) / denominator;
  const digits = scaled.toString().padStart(digitsShown + 1, '0');
  return `${numerator < 0n ? '−' : ''}${digits.slice(0, -digitsShown)}.${digits.slice(-digitsShown)}…`;
}

/**
 * True when a published decimal is the exact value, so that nothing was rounded.
 *
 * @param text digits with an optional point, `86.79`
 */
export function isExactly(exact: string, text: string): boolean {
  const [n = '0', d = '1'] = exact.split('/');
  const [whole = '0', decimals = ''] = text.split('.');
  return BigInt(n) * 10n ** BigInt(decimals.length) === BigInt(whole + decimals) * BigInt(d);
}
