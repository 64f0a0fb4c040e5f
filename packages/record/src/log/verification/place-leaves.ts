import type { LogFault, Outcome } from '../faults.ts';
import { type ReadLeaf, readLeaf } from '../leaves/read-leaf.ts';

/** A leaf as it comes from a file, a server or a table. */
export interface LogEntry {
  readonly data: Uint8Array;
  /** The leaf hash that was stored beside it, where there is one: a changed leaf is then named. */
  readonly storedHash?: Uint8Array;
}

/** A stream of leaves in order. */
export type LeafSource = AsyncIterable<LogEntry> | Iterable<LogEntry>;

/** A leaf at its index in the tree, or leaves that are not there, or one too many. */
export type PlacedLeaf =
  | {
      readonly kind: 'leaf';
      readonly index: number;
      readonly entry: LogEntry;
      /** Null where it cannot be read; then there are faults. */
      readonly read: ReadLeaf | null;
      readonly faults: readonly LogFault[];
    }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }
  | { readonly kind: 'surplus'; readonly seq: number; readonly before: number };

interface Reading {
  readonly entry: LogEntry;
  readonly read: Outcome<ReadLeaf>;
  /** Null where the leaf does not tell. */
  readonly seq: number | null;
}

function readEntry(entry: LogEntry): Reading {
  const read = readLeaf(entry.data);
  return { entry, read, seq: read.ok ? read.value.seq : null };
}

/** Each leaf with the one after it. */
async function* pairs(
  source: LeafSource,
): AsyncGenerator<readonly [current: Reading, next: Reading | null]> {
  let current: Reading | null = null;
  for await (const entry of source) {
    const next = readEntry(entry);
    if (current !== null) yield [current, next];
    current = next;
  }
  if (current !== null) yield [current, null];
}

/**
 * Gives each leaf its index. The order of the stream decides; where a leaf's `seq` says something else,
 * the leaf after it decides whether leaves are missing before it, it is one too many, or its `seq` is
 * wrong, so that one fault is reported once and not for every later leaf.
 */
export async function* placeLeaves(source: LeafSource): AsyncGenerator<PlacedLeaf> {
  let index = 0;
  for await (const [{ entry, read, seq }, next] of pairs(source)) {
    const faults: LogFault[] = read.ok ? [] : [...read.faults];
    if (seq !== null && seq !== index) {
      const isFollowed = next === null || next.seq === seq + 1;
      if (seq > index && isFollowed) {
        yield { kind: 'gap', from: index, to: seq - 1 };
        index = seq;
      } else if (seq < index && next?.seq === index) {
        yield { kind: 'surplus', seq, before: index };
        continue;
      } else {
        const facts = { expected: index, found: seq };
        faults.push({ code: 'leaf-wrong-seq', path: 'seq', facts });
      }
    }
    yield { kind: 'leaf', index, entry, read: read.ok ? read.value : null, faults };
    index += 1;
  }
}
