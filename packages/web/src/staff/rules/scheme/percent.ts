/** Percentages as people write them, and the decimals of a scheme: exact, since only the point moves. */

const plain = /^(\d{1,12})(?:\.(\d{1,12}))?$/u;

function withoutZeros(whole: string, part: string): string {
  const digits = whole.replace(/^0+(?=\d)/u, '');
  const rest = part.replace(/0+$/u, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}

/** `30` as `0.3`; what is no plain number stays as it is, for the reader of schemes to refuse. */
export function rateOfPercent(percent: string): string {
  const match = plain.exec(percent.trim());
  if (match === null) return percent;
  const [, whole = '', part = ''] = match;
  const digits = whole.padStart(3, '0');
  return withoutZeros(digits.slice(0, -2), `${digits.slice(-2)}${part}`);
}

/** `0.3` as `30`; what is no plain number stays as it is. */
export function percentOfRate(rate: string): string {
  const match = plain.exec(rate.trim());
  if (match === null) return rate;
  const [, whole = '', part = ''] = match;
  const digits = part.padEnd(2, '0');
  return withoutZeros(`${whole}${digits.slice(0, 2)}`, digits.slice(2));
}
