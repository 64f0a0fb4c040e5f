import { readAct, type StoredAct } from '@pingyi/core';
import {
  checkInclusion,
  checkNote,
  leafHash,
  publicLeaf,
  readCheckpoint,
  readProof,
  readVerifierKey,
  sha256,
} from '@pingyi/record';
import { type CheckLine, fails, holds, undecided } from './check.ts';
import type { ClosingEvidence } from './evidence.ts';

/** What the log says: its acts, each proved to lie under the signed checkpoint. */
export interface CheckedLog {
  readonly lines: readonly CheckLine[];
  /** Undefined when a check of the log fails. */
  readonly acts: readonly StoredAct[] | undefined;
}

interface Root {
  readonly size: number;
  readonly root: Uint8Array;
}

/** The checkpoint under the log's signature, or why it is not believed. */
function signedRoot(
  { logKey, checkpoint }: ClosingEvidence,
  pinnedKey: string | null,
): Root | CheckLine {
  if (pinnedKey !== null && pinnedKey !== logKey)
    return fails('logSigned', 'log-key-changed', { need: pinnedKey, have: logKey });
  const key = readVerifierKey(logKey);
  const read = readCheckpoint(new TextEncoder().encode(checkpoint));
  if (!key.ok || !read.ok) return fails('logSigned', 'checkpoint-unsigned');
  const { note, checkpoint: found } = read.value;
  const isOfLog = found.origin === key.value.name && checkNote(note, [key.value]).ok;
  return isOfLog ? found : fails('logSigned', 'checkpoint-unsigned');
}

/** One act under a checkpoint, or why it is not. */
function actUnder(
  { act, proof }: ClosingEvidence['acts'][number],
  { size, root }: Root,
): StoredAct | CheckLine {
  const read = readAct(act);
  const hashes = readProof(sha256, proof);
  if (!read.ok || read.act.visibility !== 'public' || !hashes.ok)
    return fails('actsInLog', 'act-unreadable');
  const leaf = publicLeaf(read.written);
  if (!leaf.ok) return fails('actsInLog', 'act-unreadable');
  const { seq } = read.act;
  const inclusion = { index: seq, size, leaf: leafHash(sha256, leaf.value.data), root };
  if (!checkInclusion(sha256, inclusion, hashes.value).ok)
    return fails('actsInLog', 'act-not-in-log', { seq });
  return read.act;
}

/**
 * Checks that a log signed a checkpoint and that every act lies under it.
 *
 * @param pinnedKey the log's key as the trustee first met it, or null
 */
export function checkLog(evidence: ClosingEvidence, pinnedKey: string | null): CheckedLog {
  const root = signedRoot(evidence, pinnedKey);
  if ('name' in root) return { lines: [root, undecided('actsInLog')], acts: undefined };
  const acts: StoredAct[] = [];
  for (const entry of evidence.acts) {
    const act = actUnder(entry, root);
    if ('name' in act) return { lines: [holds('logSigned'), act], acts: undefined };
    const last = acts.at(-1);
    if (last !== undefined && act.seq <= last.seq)
      return {
        lines: [holds('logSigned'), fails('actsInLog', 'act-not-in-log', { seq: act.seq })],
        acts: undefined,
      };
    acts.push(act);
  }
  return { lines: [holds('logSigned'), holds('actsInLog')], acts };
}
