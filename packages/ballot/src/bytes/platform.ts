// What this room takes from the platform: Node and every browser since Chrome 67 have these, but for
// `encodeInto` (Chrome 74), which only the kernel's callers need.
// They are declared here because the room compiles without the types of either.

declare const crypto: { getRandomValues(target: Uint8Array): Uint8Array };

declare class TextEncoder {
  encode(text: string): Uint8Array;
  encodeInto(text: string, target: Uint8Array): { readonly read: number; readonly written: number };
}

declare function atob(text: string): string;

declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** Bytes from the platform's cryptographic generator, the only source of randomness of this room. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of UTF-8 bytes, or undefined when they are not valid UTF-8. A byte order mark is kept. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** True when every byte is that of an ASCII character; four are looked at together. */
function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  const head = (4 - (byteOffset & 3)) & 3;
  const count = Math.max(0, (length - head) >> 2);
  const words = new Int32Array(buffer, count > 0 ? byteOffset + head : 0, count);
  const ends = [bytes.subarray(0, head), bytes.subarray(head + 4 * count)];
  let all = 0;
  for (let index = 0; index < count; index += 1) all |= words[index] ?? 0;
  for (const end of ends) for (const byte of end) all |= byte;
  return (all & ~0x7f7f7f7f) === 0;
}

/** True for valid UTF-8. What is ASCII, as every valid ballot is, is not decoded for it. */
export function isUtf8(bytes: Uint8Array): boolean {
  return isAscii(bytes) || utf8Text(bytes) !== undefined;
}

/** The text of bytes that `isUtf8` holds for. */
export function knownText(bytes: Uint8Array): string {
  const text = utf8Text(bytes);
  if (text === undefined) throw new Error('Bytes that were checked before are not UTF-8.');
  return text;
}

/** A short text of one character per byte: right for ASCII, and harmless for anything else. */
export function latinText(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

const mostRandomBytes = 65_536;

/** Fills a part of memory from the platform's cryptographic generator. */
export function fillWithRandomBytes(target: Uint8Array): void {
  for (let at = 0; at < target.length; at += mostRandomBytes) {
    crypto.getRandomValues(target.subarray(at, at + mostRandomBytes));
  }
}

/** Writes the UTF-8 bytes of a text to memory; undefined when they do not fit. */
export function putText(text: string, target: Uint8Array): number | undefined {
  const { read, written } = new TextEncoder().encodeInto(text, target);
  return read === text.length ? written : undefined;
}

/** The bytes of a base64 text (RFC 4648, section 4). */
export function bytesOfBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
