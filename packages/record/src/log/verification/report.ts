import type { Checkpoint } from '../checkpoints/checkpoint.ts';
import type { LogFault } from '../faults.ts';
import type { Signed } from '../notes/check-note.ts';

/**
 * What became of a checkpoint: its root is that of the leaves, or another; it was refused by itself
 * (form, origin, signature); or it could not be compared, because leaves before its size are missing.
 */
export type CheckpointState = 'matches' | 'differs' | 'refused' | 'not-compared';

export interface CheckpointResult {
  /** Its place in the list that was handed in, from 0. */
  readonly place: number;
  readonly state: CheckpointState;
  /** Null where it could not be read. */
  readonly checkpoint: Checkpoint | null;
  /** Known keys whose signatures hold; empty where no keys were given. */
  readonly signed: readonly Signed[];
}

/** What the verification of a log found. It never throws for what it reads and never stops early. */
export interface LogReport {
  /** True when nothing is wrong. Leaves after the last checkpoint are not wrong; see `covered`. */
  readonly ok: boolean;
  /** Leaves that were read. */
  readonly leaves: number;
  /** The root of all leaves; null when leaves are missing between others. */
  readonly root: Uint8Array | null;
  /** The size of the largest checkpoint that matches: leaves from here on are vouched for by nobody. */
  readonly covered: number;
  /** Whether signatures were checked: false when no keys were given. */
  readonly hasCheckedSignatures: boolean;
  /** By size, then by place. */
  readonly checkpoints: readonly CheckpointResult[];
  /** The first faults, in the order in which they were found. */
  readonly faults: readonly LogFault[];
  /** All faults, with those that are not listed. */
  readonly faultCount: number;
}
