const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base64 with padding (RFC 4648, section 4). */
export function writeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = first * 0x1_00_00 + second * 0x1_00 + third;
    const left = bytes.length - at;
    text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    text += left > 1 ? alphabet.charAt((group >> 6) & 63) : '=';
    text += left > 2 ? alphabet.charAt(group & 63) : '=';
  }
  return text;
}

/**
 * The bytes of a base64 text, or null. One text for one value: padding must be there, no foreign
 * characters, and the bits that carry nothing must be zero (RFC 4648, section 3.5).
 */
export function readBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    let group = 0;
    for (let place = at; place < at + 4; place += 1) {
      const isPadding = place >= text.length - padding;
      const digit = isPadding ? 0 : alphabet.indexOf(text.charAt(place));
      if (digit < 0) return null;
      group = group * 64 + digit;
    }
    bytes.set([group >> 16, (group >> 8) & 255, group & 255].slice(0, bytes.length - to), to);
  }
  return writeBase64(bytes) === text ? bytes : null;
}
