import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { type Digest, digest } from './values.ts';

/**
 * `sha256:` and the SHA-256, in lowercase hex, of a value's RFC 8785 form.
 *
 * @throws when the value has no JSON form
 */
export function digestOf(value: unknown): Digest {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('digestOf: the value has no JSON form');
  return digest.parse(`sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`);
}
