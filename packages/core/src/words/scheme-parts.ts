import { parseDecimal } from '../exact/decimal.ts';
import { type Fraction, zero } from '../exact/fraction.ts';
import type { Rule, Scheme } from '../rulebook/scheme.ts';
import { amountText, shareText } from './numbers.ts';

function exact(text: string): Fraction {
  return parseDecimal(text) ?? zero;
}

/** A decimal of a scheme without superfluous zeros. */
export function decimalText(text: string): string {
  return amountText(exact(text));
}

/** A weight or share of a scheme as a percentage. */
export function percentOf(text: string): string {
  return shareText(exact(text));
}

/** The scheme's rules of one kind in words, or null when it has none. */
export function rulesInWords(
  scheme: Scheme,
  kind: Rule['kind'],
  say: (rule: Rule) => string,
  joiner: string,
): string | null {
  const rules = scheme.rules.filter((rule) => rule.kind === kind);
  return rules.length === 0 ? null : rules.map(say).join(joiner);
}
