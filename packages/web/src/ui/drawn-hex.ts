/** So many random bytes in hex: an id or a key that says nothing. Works where the page has no HTTPS, too. */
export function drawnHex(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
