import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8Bytes } from './platform.ts';

/** SHA-256 in 64 lowercase hexadecimal digits, as in the names of archive members. */
export function hexDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 in hexadecimal; a platform with a faster one of its own may hand it in. */
export type ByteDigest = (bytes: Uint8Array) => string;

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 section 4, without padding. */
export function base64Unpadded(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += base64Alphabet.charAt((held >> bits) & 63);
    }
  }
  if (bits > 0) text += base64Alphabet.charAt((held << (6 - bits)) & 63);
  return text;
}

/** The fingerprint of a JSON text: unpadded base64 of SHA-256 (Belenios specification, 4.15). */
export function fingerprint(text: string): string {
  return base64Unpadded(sha256(utf8Bytes(text)));
}

/** A digest read as a big-endian number. */
export function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${bytesToHex(bytes)}`);
}

/** SHA-256 of a text as a big-endian number, reduced modulo the order of a group. */
export function hashToScalar(text: string, order: bigint): bigint {
  return numberOf(sha256(utf8Bytes(text))) % order;
}
