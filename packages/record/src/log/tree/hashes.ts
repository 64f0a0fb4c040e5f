import type { HashFunction } from '../hash.ts';

const leafPrefix = new Uint8Array([0x00]);
const nodePrefix = new Uint8Array([0x01]);

/** The root of a tree without leaves: the digest of nothing (RFC 6962, section 2.1). */
export function emptyRoot(hash: HashFunction): Uint8Array {
  return hash.digest();
}

/** The hash of a leaf: HASH(0x00 ‖ data) (RFC 6962, section 2.1). */
export function leafHash(hash: HashFunction, data: Uint8Array): Uint8Array {
  return hash.digest(leafPrefix, data);
}

/** The hash of an inner node: HASH(0x01 ‖ left ‖ right) (RFC 6962, section 2.1). */
export function nodeHash(hash: HashFunction, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash.digest(nodePrefix, left, right);
}

/**
 * The hash of neighbouring subtrees that get smaller from left to right, joined from the right. Every
 * tree of RFC 6962 is such a row of perfect subtrees.
 */
export function joinSubtrees(hash: HashFunction, subtrees: readonly Uint8Array[]): Uint8Array {
  return subtrees.length === 0
    ? emptyRoot(hash)
    : subtrees.reduceRight((right, left) => nodeHash(hash, left, right));
}
