import { readAct, type StoredAct } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** A row of `act`, with what `internal_act` still has of it. */
export interface StoredRow {
  readonly seq: string;
  readonly stream: string;
  readonly stream_version: number;
  readonly leaf: string;
  /** Canonical JSON of an internal act; null for a public one, and after its erasure. */
  readonly act: string | null;
  readonly salt: Buffer | null;
}

/**
 * The act of a row, or null when it was erased: then only its commitment is left.
 *
 * @throws Error when the row holds no act of the catalogue; `pingyi rebuild --check` tells which and why
 */
export function actOf(row: Pick<StoredRow, 'seq' | 'leaf' | 'act'>): StoredAct | null {
  const leaf: unknown = JSON.parse(row.leaf);
  const isInternal = (leaf as { visibility?: unknown }).visibility === 'internal';
  if (isInternal && row.act === null) return null;
  const read = readAct(isInternal ? JSON.parse(row.act ?? '') : leaf);
  if (read.ok) return read.act;
  const [fault] = read.faults;
  throw new Error(`act ${row.seq}: ${fault?.code} at ${fault?.path}: ${fault?.detail}`);
}

/** Acts of a stream after a version, in their order. */
export function readStream(
  database: Kysely<Tables>,
  stream: string,
  after: number,
): Promise<readonly StoredRow[]> {
  return database
    .selectFrom('act')
    .leftJoin('internal_act', 'internal_act.seq', 'act.seq')
    .select([
      'act.seq',
      'stream',
      'stream_version',
      'leaf',
      'internal_act.act',
      'internal_act.salt',
    ])
    .where('stream', '=', stream)
    .where('stream_version', '>', after)
    .orderBy('stream_version')
    .execute();
}
