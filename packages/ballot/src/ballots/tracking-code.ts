import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { base32 } from '../bytes/base32.ts';
import { utf8Bytes } from '../bytes/platform.ts';

/** Length of a tracking code (查验码). */
const trackingCodeLength = 16;

/** The first 80 bits of SHA-256 of a ballot's JSON, in 16 characters of Crockford base32. */
export function trackingCodeOf(ballotText: string): string {
  return base32(sha256(utf8Bytes(ballotText)), trackingCodeLength);
}

/** The same from the SHA-256 of the ballot's JSON in hexadecimal, where that was computed already. */
export function trackingCodeOfDigest(digest: string): string {
  return base32(hexToBytes(digest), trackingCodeLength);
}
