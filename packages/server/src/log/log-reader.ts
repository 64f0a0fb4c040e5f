import { type Proof, proveConsistency, proveInclusion } from '@pingyi/record';
import type { Kysely } from 'kysely';
import { nodesOf, readHead } from '../ledger/head.ts';
import type { Tables } from '../storage/tables.ts';
import { sha256 } from './hash.ts';
import { readNewestNote, readVkeys } from './stored-log.ts';

/** Leaves that are read from the database at once. */
const chunk = 500;

/** The public view of the log, read from the database. */
export interface LogReader {
  /** Number of leaves. */
  size(): Promise<number>;
  /** The newest signed checkpoint, or null before the first. */
  latestCheckpoint(): Promise<string | null>;
  /** Leaf data from `from` to `to`, both included, as far as there are leaves. */
  leaves(from: number, to: number): AsyncIterable<string>;
  /** Proof that the leaf lies in the tree of `size`; null when the log has no such leaf or size. */
  inclusion(leaf: number, size: number): Promise<Proof | null>;
  /** Proof that the tree of `to` begins with that of `from`; null when the log has no such sizes. */
  consistency(from: number, to: number): Promise<Proof | null>;
  /** The vkeys of the log, the newest last. */
  keys(): Promise<readonly string[]>;
}

/** Leaf data from `from` to `to`, both included, a chunk at a time. */
export async function* leavesOf(
  database: Kysely<Tables>,
  from: number,
  to: number,
): AsyncGenerator<string> {
  for (let next = from; next <= to; next += chunk) {
    const rows = await database
      .selectFrom('act')
      .select('leaf')
      .where('seq', '>=', String(next))
      .where('seq', '<=', String(Math.min(to, next + chunk - 1)))
      .orderBy('seq')
      .execute();
    for (const { leaf } of rows) yield leaf;
    if (rows.length < chunk) return;
  }
}

export function makeLogReader(database: Kysely<Tables>): LogReader {
  const size = async (): Promise<number> => (await readHead(database)).size;
  return {
    size,
    latestCheckpoint: () => readNewestNote(database),
    leaves: (from, to) => leavesOf(database, from, to),
    inclusion: async (leaf, of) => {
      if (of > (await size())) return null;
      const proof = await proveInclusion(sha256, nodesOf(database), leaf, of);
      return proof.ok ? proof.value : null;
    },
    consistency: async (from, to) => {
      if (to > (await size())) return null;
      const proof = await proveConsistency(sha256, nodesOf(database), from, to);
      return proof.ok ? proof.value : null;
    },
    keys: () => readVkeys(database),
  };
}
