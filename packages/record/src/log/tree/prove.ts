import { accept, type Outcome, refuse } from '../faults.ts';
import type { HashFunction } from '../hash.ts';
import type { Frontier } from './frontier.ts';
import { joinSubtrees } from './hashes.ts';
import {
  consistencySpans,
  inclusionSpans,
  isTreeSize,
  type NodePlace,
  perfectSubtrees,
  type Span,
} from './spans.ts';

/**
 * Stored subtrees. All reads of one root or proof begin in the same turn, before the first of them
 * ends, so that an implementation may answer them with one query; `placesFor…` name them beforehand.
 * A place that is asked for was completed by an append: an implementation that lacks it throws.
 */
export interface NodeReader {
  readonly readNode: (level: number, index: number) => Uint8Array | Promise<Uint8Array>;
}

/** The hashes of a proof, from the leaf's side upwards. */
export type Proof = readonly Uint8Array[];

async function hashesOf(
  hash: HashFunction,
  nodes: NodeReader,
  spans: readonly Span[],
): Promise<Proof> {
  return Promise.all(
    spans.map(async (span) => {
      const reads = perfectSubtrees(span).map(({ level, index }) => nodes.readNode(level, index));
      return joinSubtrees(hash, await Promise.all(reads));
    }),
  );
}

/** The stored subtrees that the root of a size is made of: one for each one-bit of the size. */
export function placesForRoot(size: number): readonly NodePlace[] {
  return perfectSubtrees({ begin: 0, end: size });
}

/** The stored subtrees that a proof of inclusion reads: fewer than 2 · log2(size) + 1. */
export function placesForInclusion(index: number, size: number): readonly NodePlace[] {
  return inclusionSpans(index, size).flatMap(perfectSubtrees);
}

/** The stored subtrees that a proof of consistency reads: fewer than 2 · log2(second) + 2. */
export function placesForConsistency(first: number, second: number): readonly NodePlace[] {
  return consistencySpans(first, second).flatMap(perfectSubtrees);
}

/** The frontier of the first `size` leaves, read back from stored subtrees. */
export async function readFrontier(nodes: NodeReader, size: number): Promise<Frontier> {
  const reads = placesForRoot(size).map(({ level, index }) => nodes.readNode(level, index));
  return { size, subtrees: await Promise.all(reads) };
}

/**
 * Proves that the leaf at `index` lies in the tree of `size` leaves (RFC 6962, section 2.1.1). The
 * caller sees to it that the log has `size` leaves. Refuses with `proof-out-of-range`.
 */
export async function proveInclusion(
  hash: HashFunction,
  nodes: NodeReader,
  index: number,
  size: number,
): Promise<Outcome<Proof>> {
  if (!isTreeSize(index) || !isTreeSize(size) || index >= size)
    return refuse('proof-out-of-range', { leaf: index, size });
  return accept(await hashesOf(hash, nodes, inclusionSpans(index, size)));
}

/**
 * Proves that the tree of `second` leaves only adds to the tree of `first` leaves (RFC 6962, section
 * 2.1.2). The proof is empty from nothing and between equal sizes. Refuses with `proof-out-of-range`.
 */
export async function proveConsistency(
  hash: HashFunction,
  nodes: NodeReader,
  first: number,
  second: number,
): Promise<Outcome<Proof>> {
  if (!isTreeSize(first) || !isTreeSize(second) || first > second)
    return refuse('proof-out-of-range', { first, second });
  return accept(await hashesOf(hash, nodes, consistencySpans(first, second)));
}
