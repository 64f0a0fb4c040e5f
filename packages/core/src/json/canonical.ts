import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import serialize from 'canonicalize';

/**
 * The canonical JSON text of a value (RFC 8785), restricted to I-JSON: integers below 2^53, no lone
 * surrogates. Anything fractional or larger is carried as text.
 *
 * @throws TypeError for a value that I-JSON cannot carry: a caller has parsed it before
 */
export function canonicalJson(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('canonicalJson: the value has no JSON form');
  return text;
}

/** SHA-256 of bytes, as `sha256:` and 64 hex digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** SHA-256 of the canonical JSON in UTF-8, as `sha256:` and 64 hex digits. */
export function digestOf(value: unknown): string {
  return digestOfBytes(utf8ToBytes(canonicalJson(value)));
}
