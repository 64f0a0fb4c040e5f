import type { HashFunction } from '../hash.ts';
import { joinSubtrees, nodeHash } from './hashes.ts';
import type { NodePlace } from './spans.ts';

/**
 * All that must be kept of a tree in order to append to it: the perfect subtrees it consists of, one
 * for each one-bit of its size (the right edge; a "compact range" from 0).
 */
export interface Frontier {
  readonly size: number;
  /** Hashes of the perfect subtrees from left to right, largest first. */
  readonly subtrees: readonly Uint8Array[];
}

/** A perfect subtree with its hash. Once complete it never changes, so it can be stored for ever. */
export interface TreeNode extends NodePlace {
  readonly hash: Uint8Array;
}

export interface Appended {
  readonly frontier: Frontier;
  /** The subtrees that this leaf completes: itself at level 0, then upwards. */
  readonly completed: readonly TreeNode[];
}

/** The frontier of a tree without leaves. */
export const emptyFrontier: Frontier = { size: 0, subtrees: [] };

/**
 * Appends one leaf: it joins with every complete neighbour on its left, as a carry runs through the
 * one-bits at the end of the size.
 *
 * @throws RangeError at 2^53 - 1 leaves, beyond which sizes are no longer exact
 */
export function appendLeaf(hash: HashFunction, frontier: Frontier, leaf: Uint8Array): Appended {
  const { size } = frontier;
  if (size >= Number.MAX_SAFE_INTEGER) throw new RangeError('appendLeaf: the tree is full');
  const subtrees = [...frontier.subtrees];
  const completed: TreeNode[] = [{ level: 0, index: size, hash: leaf }];
  let index = size;
  let top = leaf;
  while (index % 2 === 1) {
    const left = subtrees.pop();
    if (left === undefined) throw new Error('appendLeaf: a frontier that does not fit its size');
    index = (index - 1) / 2;
    top = nodeHash(hash, left, top);
    completed.push({ level: completed.length, index, hash: top });
  }
  subtrees.push(top);
  return { frontier: { size: size + 1, subtrees }, completed };
}

/** The root of the tree (Merkle Tree Hash of RFC 6962, section 2.1). */
export function rootOf(hash: HashFunction, frontier: Frontier): Uint8Array {
  return joinSubtrees(hash, frontier.subtrees);
}
