import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Group } from '../groups/group.ts';

const half = 32;

/** Bytes of RFC 8032, the least significant first, as the text of an element. */
function textOf(bytes: Uint8Array): string {
  return bytesToHex(bytes.slice().reverse());
}

/** Bytes of RFC 8032 as a number. */
function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${textOf(bytes)}`);
}

/**
 * Whether an Ed25519 signature holds (RFC 8032, 5.1.7), by the group that makes ballots: a page that has
 * the kernel needs no second implementation of the curve. It is stricter than the RFC in that key and
 * commitment must be members of the group of prime order, as those of every honest signer are.
 *
 * @param group the group `Ed25519`
 */
export function isEd25519Signature(
  group: Group,
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (group.name !== 'Ed25519') throw new Error('Ed25519 signatures need the group Ed25519.');
  if (publicKey.length !== half || signature.length !== 2 * half) return false;
  const [first, second] = [signature.subarray(0, half), signature.subarray(half)];
  const key = group.parse(textOf(publicKey));
  const commitment = group.parse(textOf(first));
  const response = numberOf(second);
  if (key === undefined || commitment === undefined || response >= group.order) return false;
  if (group.isEqual(key, group.identity)) return false;
  const hashed = hexToBytes([first, publicKey, message].map(bytesToHex).join(''));
  const challenge = numberOf(sha512(hashed)) % group.order;
  const left = group.power(group.generator, response);
  return group.isEqual(left, group.multiply(commitment, group.power(key, challenge)));
}
