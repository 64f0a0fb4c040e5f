import { oneLine } from '../clean-text.ts';
import { excerpt, freeType, readAs, refuseValue, textOf, type ValueType } from './value-type.ts';

/** Digits, `+` and a mark before the extension, nothing else: what is left of a written number. */
function dialled(text: string): string {
  return oneLine(text.slice(0, 100))
    .normalize('NFKC')
    .replace(/(?:转|分机|ext\.?|#)\s*(?=\d)/giu, 'x')
    .replace(/[\s()[\].·\u2010-\u2015\u2212-]/gu, '')
    .replace(/^00(?=[1-9])/u, '+')
    .replace(/^\+86(?=(?:10|[2-9])\d{8,})/u, '0')
    .replace(/^(?:\+86(?=\d{7})|86(?=1[3-9]\d{9}$))/u, '');
}

/** Cities whose area code has three digits: 010 and 02x. */
const landline = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})(?:x(\d{1,6}))?$/u;

/**
 * A telephone number in the form in which it is kept: `13800000000`, `0571-88001234`,
 * `0571-88001234-801` with an extension, `88001234` without area code, `+85291234567` abroad.
 *
 * @returns null for anything that cannot be called, also for two numbers
 */
export function phoneNumber(text: string): string | null {
  // An extension after a hyphen, which is how this form itself writes it.
  const marked = /^(0\d{2,3}-?[2-9]\d{6,7})-(\d{1,6})$/u.exec(
    oneLine(text.slice(0, 100)).normalize('NFKC'),
  );
  const number = marked === null ? dialled(text) : `${dialled(marked[1] ?? '')}x${marked[2] ?? ''}`;
  if (/^1[3-9]\d{9}$/u.test(number)) return number;
  const [, area, local, extension] = landline.exec(number) ?? [];
  if (local !== undefined && !local.startsWith('0') && !local.startsWith('1'))
    return `${area}-${local}${extension === undefined ? '' : `-${extension}`}`;
  if (/^[2-9]\d{6,7}$/u.test(number)) return number;
  return /^\+(?!86)[1-9]\d{6,14}$/u.test(number) ? number : null;
}

/** A number that a spreadsheet has rounded, such as `1.38E+10`: digits are lost for good. */
const rounded = /^\d(?:\.\d+)?e\+?\d{1,2}$/iu;

/** One telephone number. */
export const phone: ValueType<string | null, unknown> = freeType<string | null>({
  empty: null,
  read: (content) => {
    const text = textOf(content);
    if (text === null) return refuseValue('wrong-type', { expected: 'text' });
    const number = phoneNumber(text);
    if (number !== null) return readAs(number);
    const isRounded = rounded.test(oneLine(text.slice(0, 100)).normalize('NFKC'));
    return refuseValue(isRounded ? 'rounded-phone' : 'not-a-phone', { value: excerpt(text) });
  },
  write: (value) => value ?? '',
});
