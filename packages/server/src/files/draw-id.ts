import { randomBytes } from 'node:crypto';

/**
 * An id that nothing can be told from: a word and random hexadecimal digits. There is always a letter among
 * them, so that no id looks like the telephone or identity number of somebody.
 *
 * @param length random bytes; each gives two digits
 */
export function drawId(word: string, length: number): string {
  for (;;) {
    const digits = randomBytes(length).toString('hex');
    if (/[a-f]/u.test(digits)) return `${word}-${digits}`;
  }
}
