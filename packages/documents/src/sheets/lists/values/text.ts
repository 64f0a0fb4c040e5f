import { oneLine } from '../clean-text.ts';
import {
  excerpt,
  type FilledContent,
  freeType,
  type ReadValue,
  readAs,
  refuseValue,
  textOf,
  type ValueType,
} from './value-type.ts';

const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/u;

/** A text in one line of at most `most` characters; empty is null. */
function readText(content: FilledContent, most: number): ReadValue<string> {
  const raw = textOf(content);
  if (raw === null) return refuseValue('wrong-type', { expected: 'text' });
  // Far beyond what any text may be: not worth normalising.
  if (raw.length > 100 * most) return refuseValue('text-too-long', { length: raw.length, most });
  const text = oneLine(raw);
  if (text.length > most) return refuseValue('text-too-long', { length: text.length, most });
  return readAs(text);
}

/** A text of one line, kept as it was written: its width and case are nobody's business. */
export function lineOf(most: number): ValueType<string | null, unknown> {
  return freeType<string | null>({
    empty: null,
    read: (content) => readText(content, most),
    write: (value) => value ?? '',
  });
}

/** A text that may stand in the public record: no mobile number in it. */
export function officialLine(most: number): ValueType<string | null, unknown> {
  return freeType<string | null>({
    empty: null,
    read: (content) => {
      const read = readText(content, most);
      return read.ok && mobileNumber.test(read.value.normalize('NFKC'))
        ? refuseValue('phone-in-text')
        : read;
    },
    write: (value) => value ?? '',
  });
}

/**
 * A person's name as it is kept: no spaces between Chinese characters (张　三 is a name spread to the
 * width of three), one kind of dot between the parts of a name (买买提·艾力).
 */
export function personName(text: string): string {
  return oneLine(text)
    .replace(/(?<=\p{L}) ?[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\u25cf] ?(?=\p{L})/gu, '·')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** A person's name: letters of any script. */
export function nameOf(most: number): ValueType<string | null, unknown> {
  return freeType<string | null>({
    empty: null,
    read: (content) => {
      const read = readText(content, most);
      if (!read.ok) return read;
      const name = personName(read.value);
      return /\p{L}/u.test(name) && !mobileNumber.test(name.normalize('NFKC'))
        ? readAs(name)
        : refuseValue('not-a-name', { value: excerpt(read.value) });
    },
    write: (value) => value ?? '',
  });
}
