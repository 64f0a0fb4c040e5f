import { formatTerminating, parseDecimal } from '@pingyi/core';
import { oneLine } from '../clean-text.ts';
import { excerpt, freeType, readAs, refuseValue, textOf, type ValueType } from './value-type.ts';

/** Points as a person writes them: `９．５分` and `9.50` are 9.5. */
function narrowDecimal(text: string): string {
  return oneLine(text.slice(0, 60))
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replace(/\s*分$/u, '')
    .replace(/^\+(?=\d)/u, '');
}

/** The shortest decimal text of a plain decimal, or null when the text is none. */
export function shortestDecimal(text: string): string | null {
  const value = parseDecimal(text);
  return value === null ? null : formatTerminating(value);
}

/** Points as exact text, not negative, in its shortest form, with at most `decimals` decimals. */
export function pointsOf(decimals: number): ValueType<string | null, unknown> {
  return freeType<string | null>({
    empty: null,
    isNumber: true,
    read: (content) => {
      const raw = textOf(content);
      if (raw === null) return refuseValue('wrong-type', { expected: 'decimal' });
      const value = shortestDecimal(narrowDecimal(raw));
      if (value === null) return refuseValue('not-a-decimal', { value: excerpt(raw) });
      if (value.startsWith('-')) return refuseValue('negative-amount', { value });
      if ((value.split('.')[1] ?? '').length > decimals)
        return refuseValue('too-many-decimals', { value, most: decimals });
      return readAs(value);
    },
    write: (value) => value ?? '',
  });
}

/** Whether one decimal text is above another, exactly. */
export function isAbove(points: string, most: string): boolean {
  const [a, b] = [parseDecimal(points), parseDecimal(most)];
  if (a === null || b === null) throw new Error(`isAbove: ${points} or ${most} is no decimal`);
  return a.n * b.d > b.n * a.d;
}
