import { parseCivilDate } from '@pingyi/core';
import { cleanText } from '../clean-text.ts';

const candidate = /(?<!\d)[1-9]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dX](?![\dX])/giu;

/**
 * True when a text holds what looks like an 18-digit resident identity number: a region, a day of
 * birth that exists, and an end. Its check digit is not asked for: a spreadsheet rounds the last
 * digits, and a misspelt number is a person's number still.
 */
export function holdsIdentityNumber(text: string): boolean {
  if (text.length < 18) return false;
  const narrow = cleanText(text.slice(0, 4_000))
    .text.normalize('NFKC')
    .replace(/[\s\u2010-\u2015-]/gu, '');
  for (const [, year, month, day] of narrow.matchAll(candidate))
    if (parseCivilDate(`${year}-${month}-${day}`) !== null) return true;
  return false;
}
