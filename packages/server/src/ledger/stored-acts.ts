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

const columns = [
  'act.seq',
  'stream',
  'stream_version',
  'leaf',
  'internal_act.act',
  'internal_act.salt',
] as const;

/** Acts after a place in the log that a stream's state is made of: its own, and those that join it. */
export function readJointStream(
  database: Kysely<Tables>,
  stream: string,
  after: number,
): Promise<readonly StoredRow[]> {
  const acts = () =>
    database
      .selectFrom('act')
      .leftJoin('internal_act', 'internal_act.seq', 'act.seq')
      .select(columns)
      .where('act.seq', '>', String(after));
  // Two parts, each found by its own index.
  return acts()
    .where('stream', '=', stream)
    .unionAll(
      acts().where('act.seq', 'in', (joint) =>
        joint.selectFrom('joint_act').select('seq').where('joint_act.stream', '=', stream),
      ),
    )
    .orderBy('seq')
    .execute();
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
    .select(columns)
    .where('stream', '=', stream)
    .where('stream_version', '>', after)
    .orderBy('stream_version')
    .execute();
}
