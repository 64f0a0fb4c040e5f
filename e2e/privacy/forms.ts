import { createHash } from 'node:crypto';
import { maskedPhone } from '../../packages/server/src/people/masked-phone.ts';

/** What is kept of somebody and belongs to nobody else. */
export interface Private {
  readonly name: string;
  readonly phone: string | null;
}

/** A way of writing something private down, which nothing public may hold. */
export interface Form {
  /** Which one it is, without what it hides. */
  readonly kind: string;
  readonly text: string;
}

const escaped = (text: string, digits: (code: number) => string): string =>
  [...text]
    .flatMap((letter) => letter.split('').map((unit) => digits(unit.charCodeAt(0))))
    .join('');

const hex4 = (code: number): string => code.toString(16).padStart(4, '0');

/** The text as JSON, XML, addresses, mail and other programs write it when they shun Chinese letters. */
function spellings(what: string, text: string): readonly Form[] {
  const entities = (write: (code: number) => string): string =>
    [...text].map((letter) => write(letter.codePointAt(0) ?? 0)).join('');
  const utf8 = Buffer.from(text, 'utf8');
  const all: readonly (readonly [string, string])[] = [
    ['plain', text],
    ['percent-encoded', encodeURIComponent(text)],
    ['percent-encoded in small letters', encodeURIComponent(text).toLowerCase()],
    ['\\u-escaped', escaped(text, (code) => `\\u${hex4(code)}`)],
    ['\\U-escaped', escaped(text, (code) => `\\u${hex4(code).toUpperCase()}`)],
    ['decimal entities', entities((code) => `&#${code};`)],
    ['hexadecimal entities', entities((code) => `&#x${code.toString(16)};`)],
    [
      'hexadecimal entities in capitals',
      entities((code) => `&#x${code.toString(16).toUpperCase()};`),
    ],
    ['hexadecimal', utf8.toString('hex')],
  ];
  // Digits are the same in most of these; what is the same is looked for once.
  return [
    ...new Map(
      all.map(([kind, form]) => [form, { kind: `${what}, ${kind}`, text: form }]),
    ).values(),
  ];
}

/** Digests by which somebody who guesses could find a text again. */
function digests(what: string, text: string): readonly Form[] {
  return ['sha256', 'sha1', 'md5'].flatMap((name) => {
    const digest = createHash(name).update(text, 'utf8').digest();
    return [
      { kind: `${what}, ${name}`, text: digest.toString('hex') },
      { kind: `${what}, ${name} in base64`, text: digest.toString('base64').replace(/=+$/u, '') },
      { kind: `${what}, ${name} in base64url`, text: digest.toString('base64url') },
    ];
  });
}

/** Every form of a person's name and telephone number that is looked for. */
export function formsOf({ name, phone }: Private): readonly Form[] {
  const ofName = [
    ...spellings('name', name),
    {
      kind: 'name, base64',
      text: Buffer.from(name, 'utf8').toString('base64').replace(/=+$/u, ''),
    },
    ...digests('name', name),
  ];
  if (phone === null) return ofName;
  const [a, b, c] = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)];
  return [
    ...ofName,
    ...spellings('telephone', phone),
    { kind: 'telephone, in groups', text: `${a} ${b} ${c}` },
    { kind: 'telephone, with hyphens', text: `${a}-${b}-${c}` },
    { kind: 'telephone, masked', text: maskedPhone(phone) },
    { kind: 'telephone, without its end', text: `${a}${b}****` },
    ...digests('telephone', phone),
    ...digests('name and telephone', `${name}${phone}`),
    ...digests('name and telephone', `${name}|${phone}`),
  ];
}
