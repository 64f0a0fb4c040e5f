/** Douglas Crockford's base32 alphabet: no I, L, O, U. */
export const base32Alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The first characters of bytes in Crockford base32, bits taken from left to right; where the bytes
 * end, zero bits are added.
 *
 * @param characters how many characters of five bits to write
 */
export function base32(bytes: Uint8Array, characters: number): string {
  let text = '';
  for (let index = 0; index < characters; index += 1) {
    let digit = 0;
    for (let bit = index * 5; bit < index * 5 + 5; bit += 1) {
      const byte = bytes[bit >> 3] ?? 0;
      digit = (digit << 1) | ((byte >> (7 - (bit & 7))) & 1);
    }
    text += base32Alphabet.charAt(digit);
  }
  return text;
}

/**
 * Reads whole bytes back from Crockford base32; undefined when a character is foreign or a bit
 * beyond the last whole byte is set.
 */
export function base32Bytes(text: string, count: number): Uint8Array | undefined {
  const bytes = new Uint8Array(count);
  for (let index = 0; index < text.length; index += 1) {
    const digit = base32Alphabet.indexOf(text.charAt(index));
    if (digit < 0) return undefined;
    for (let offset = 0; offset < 5; offset += 1) {
      if (((digit >> (4 - offset)) & 1) === 0) continue;
      const bit = index * 5 + offset;
      const at = bit >> 3;
      if (at >= count) return undefined;
      bytes[at] = (bytes[at] ?? 0) | (1 << (7 - (bit & 7)));
    }
  }
  return bytes;
}
