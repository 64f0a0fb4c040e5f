import { isSameBytes } from '../bytes/same-bytes.ts';
import { under } from '../faults.ts';
import type { HashFunction } from '../hash.ts';
import type { ReadLeaf } from '../leaves/read-leaf.ts';
import { appendLeaf, emptyFrontier, type Frontier, rootOf } from '../tree/frontier.ts';
import { leafHash } from '../tree/hashes.ts';
import { faultList } from './fault-list.ts';
import { type LeafSource, type LogEntry, placeLeaves } from './place-leaves.ts';
import { type LogIdentity, readCheckpoints, type SoundCheckpoint } from './read-checkpoints.ts';
import type { CheckpointResult, CheckpointState, LogReport } from './report.ts';

export interface LogToVerify {
  /** All leaves in order, from 0. Read once, one leaf ahead. */
  readonly leaves: LeafSource;
  /** Checkpoints as signed notes, in any order. */
  readonly checkpoints: readonly Uint8Array[];
  /** Null leaves signatures unchecked. */
  readonly identity: LogIdentity | null;
  /** Called with each leaf that can be read, in order, and its length in bytes. */
  readonly onLeaf?: (leaf: ReadLeaf, bytes: number) => void;
  /** Called with the number of leaves read, every thousand leaves. */
  readonly onProgress?: (leaves: number) => void;
}

const progressStep = 1_000;

/**
 * Verifies a log: every leaf in form and place, every checkpoint in form, origin and signature, every
 * root recomputed from the leaves. Roots that all recompute from the same leaves are consistent with
 * each other, so no proofs of consistency are needed here. Never throws for what it reads; collects all
 * faults. Memory does not grow with the leaves: it holds two leaves, the right edge of the tree and the
 * checkpoints.
 */
export async function verifyLog(
  hash: HashFunction,
  { leaves, checkpoints, identity, onLeaf, onProgress }: LogToVerify,
): Promise<LogReport> {
  const faults = faultList();
  const { sound, refused } = readCheckpoints(checkpoints, identity, faults);
  const results: CheckpointResult[] = refused.map((each) => ({
    ...each,
    state: 'refused',
    signed: [],
  }));
  let frontier: Frontier | null = emptyFrontier;
  let [read, covered, pending] = [0, 0, 0];

  const settle = (each: SoundCheckpoint, state: CheckpointState): void => {
    results.push({ ...each, state });
    pending += 1;
  };
  /** Compares the checkpoints that are due at the size of the tree. */
  const compare = (tree: Frontier): void => {
    for (let due = sound[pending]; due?.checkpoint.size === tree.size; due = sound[pending]) {
      const isRoot = isSameBytes(due.checkpoint.root, rootOf(hash, tree));
      settle(due, isRoot ? 'matches' : 'differs');
      if (isRoot) {
        covered = tree.size;
        continue;
      }
      // One of the leaves since the last checkpoint that matched is another than the log signed.
      const facts = { size: tree.size, from: covered, to: tree.size - 1 };
      const path = `checkpoints[${due.place}]`;
      faults.add([{ code: 'checkpoint-root-differs', path, facts }]);
    }
  };
  const take = (index: number, { data, storedHash }: LogEntry): void => {
    const hashed = leafHash(hash, data);
    if (storedHash !== undefined && !isSameBytes(hashed, storedHash))
      faults.add([{ code: 'leaf-changed', path: `leaves[${index}]`, facts: { seq: index } }]);
    if (frontier === null) return;
    frontier = appendLeaf(hash, frontier, hashed).frontier;
    compare(frontier);
  };
  const miss = (from: number, to: number): void => {
    faults.add([{ code: 'leaf-missing', path: `leaves[${from}]`, facts: { from, to } }]);
    frontier = null;
  };

  compare(emptyFrontier);
  let end = 0;
  for await (const placed of placeLeaves(leaves)) {
    if (placed.kind === 'gap') {
      miss(placed.from, placed.to);
      continue;
    }
    read += 1;
    if (read % progressStep === 0) onProgress?.(read);
    if (placed.kind === 'surplus') {
      const facts = { seq: placed.seq };
      faults.add([{ code: 'leaf-surplus', path: `leaves[${placed.before}]`, facts }]);
      continue;
    }
    faults.add(under(`leaves[${placed.index}]`, placed.faults));
    take(placed.index, placed.entry);
    if (placed.read !== null) onLeaf?.(placed.read, placed.entry.data.length);
    end = placed.index + 1;
  }
  const largest = sound.at(-1)?.checkpoint.size ?? 0;
  const root: Uint8Array | null = frontier === null ? null : rootOf(hash, frontier);
  if (largest > end) miss(end, largest - 1);
  for (const each of sound.slice(pending)) settle(each, 'not-compared');
  const sizeOf = (each: CheckpointResult): number => each.checkpoint?.size ?? 0;
  results.sort((one, other) => sizeOf(one) - sizeOf(other) || one.place - other.place);
  return {
    ok: faults.count() === 0,
    leaves: read,
    root,
    covered,
    hasCheckedSignatures: identity !== null,
    checkpoints: results,
    faults: faults.listed(),
    faultCount: faults.count(),
  };
}
