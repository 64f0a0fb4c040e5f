/** Belenios writes the RFC 8032 encoding as an integer, so the bytes stand in reverse. */
export function reversed(hex: string): string {
  return hex.match(/../g)?.reverse().join('') ?? '';
}

/** The order of the 32 RFC 8032 bytes of two elements. */
export function compareEncodings(left: string, right: string): number {
  const [first, second] = [reversed(left), reversed(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}
