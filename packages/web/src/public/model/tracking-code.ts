/**
 * A tracking code as somebody typed it, in Crockford's base32: capitals, without gaps, with the letters that
 * stand for digits; null for what is no code.
 */
export function readTrackingCode(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/gu, '');
  const code = plain.replace(/O/gu, '0').replace(/[IL]/gu, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/u.test(code) ? code : null;
}
