import type { HashFunction } from '../log/hash.ts';
import { appendLeaf, emptyFrontier, type Frontier } from '../log/tree/frontier.ts';
import { leafHash } from '../log/tree/hashes.ts';
import type { NodeReader } from '../log/tree/prove.ts';

/** A table of nodes in memory that counts how often it is read, as a server's table would be. */
export interface MemoryNodes extends NodeReader {
  readonly reads: () => number;
}

/** The nodes that these leaves complete, and the frontier after them. */
export function growTree(
  hash: HashFunction,
  leaves: readonly Uint8Array[],
): { readonly nodes: MemoryNodes; readonly frontier: Frontier } {
  const table = new Map<string, Uint8Array>();
  let frontier = emptyFrontier;
  let reads = 0;
  for (const data of leaves) {
    const appended = appendLeaf(hash, frontier, leafHash(hash, data));
    for (const node of appended.completed) table.set(`${node.level}/${node.index}`, node.hash);
    frontier = appended.frontier;
  }
  const readNode = (level: number, index: number): Uint8Array => {
    reads += 1;
    const found = table.get(`${level}/${index}`);
    if (found === undefined) throw new Error(`no node ${level}/${index}`);
    return found;
  };
  return { nodes: { readNode, reads: () => reads }, frontier };
}
