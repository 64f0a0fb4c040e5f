import { formatRounded, formatTerminating, parseDecimal } from '../exact/decimal.ts';
import { type Fraction, fraction, isEqual, multiply } from '../exact/fraction.ts';
import type { Language } from './language.ts';

const percent = fraction(100);

/** A weight as a share: 0.3 is `30%`, one third `1/3`. */
export function shareText(weight: Fraction): string {
  const text = formatTerminating(multiply(weight, percent));
  return text === null ? `${weight.n}/${weight.d}` : `${text}%`;
}

/** A plain amount: `0.5`, `1/3`. */
export function amountText(value: Fraction): string {
  return formatTerminating(value) ?? `${value.n}/${value.d}`;
}

/** A term inside a sentence: rounded only; the exact value stands in the step's inputs. */
export function roundedText(value: Fraction, decimals: number): string {
  return formatRounded(value, decimals);
}

/** Longer exact fractions stand in the exact fields only; in a sentence they would hide the rest. */
const longestExact = 15;

/**
 * A score for a sentence: rounded, and with the exact fraction beside it where rounding lost
 * something, so that a reader can recompute with it.
 */
export function scoreText(value: Fraction, decimals: number, language: Language): string {
  const rounded = formatRounded(value, decimals);
  const kept = parseDecimal(rounded);
  if (kept !== null && isEqual(kept, value)) return rounded;
  const plain = formatTerminating(value);
  const exact = plain ?? `${value.n}/${value.d}`;
  if (exact.length > longestExact) return rounded;
  return language === 'zh' ? `${rounded}（精确值 ${exact}）` : `${rounded} (exactly ${exact})`;
}
