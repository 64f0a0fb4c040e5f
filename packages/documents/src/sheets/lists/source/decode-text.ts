/** The encodings that offices save text files in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text file as text, or null when it is in none of the encodings. */
export interface DecodedText {
  readonly encoding: TextEncoding;
  readonly text: string;
}

declare const TextDecoder: new (
  label: TextEncoding,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

const sampleBytes = 4_096;

/** UTF-16 without a mark shows by the zero bytes of its separators, digits and line ends. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, sampleBytes);
  let even = 0;
  let odd = 0;
  for (const [place, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  // Fewer of them are a stray byte in a damaged file.
  if (50 * (even + odd) < sample.length) return null;
  if (even === 0 && odd > 0) return 'utf-16le';
  return odd === 0 && even > 0 ? 'utf-16be' : null;
}

/**
 * Decodes a text file: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 when it is
 * that strictly, else GB 18030, which contains GBK and GB 2312.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'gb18030');
}
