import type { Generated } from 'kysely';
import type { BigInteger } from './big-integer.ts';

/** One act: its place in the log and in its stream, and its leaf data as the log holds it. */
interface ActTable {
  readonly seq: BigInteger;
  readonly stream: string;
  /** Place in the stream, from 1. */
  readonly stream_version: number;
  readonly at: Date;
  readonly leaf: string;
}

/** What an internal leaf hides: the canonical JSON of the act, and the salt. The row can be erased. */
interface InternalActTable {
  readonly seq: BigInteger;
  readonly act: string;
  readonly salt: Buffer;
}

/** A perfect subtree of the log: the 2^level leaves from index · 2^level. */
interface LogNodeTable {
  readonly level: number;
  readonly index: BigInteger;
  readonly hash: Buffer;
}

/** Every checkpoint that was ever signed, as the note that is served. */
interface CheckpointTable {
  readonly size: BigInteger;
  readonly note: string;
  readonly signed_at: Date;
}

/** A checkpoint that the log's key signed and that is of no state of this log. */
interface ForeignCheckpointTable {
  /** SHA-256 of the text that was signed. */
  readonly digest: Buffer;
  readonly size: BigInteger;
  readonly note: string;
  readonly reported_at: Generated<Date>;
}

/** The public keys of the log, the newest with the highest number. */
interface LogKeyTable {
  readonly number: number;
  readonly vkey: string;
  readonly registered_at: Generated<Date>;
}

/** Witnesses whose cosignatures are taken in, until they are taken off. */
interface WitnessTable {
  readonly vkey: string;
  readonly added_at: Generated<Date>;
  readonly ended_at: Date | null;
}

/** What a witness signed under a checkpoint: its line in the note, and when it says it saw it. */
interface CosignatureTable {
  readonly size: BigInteger;
  readonly vkey: string;
  /** Seconds since 1970. */
  readonly seen_at: BigInteger;
  readonly line: string;
}

/** Tables of the log: acts, tree, checkpoints, keys, witnesses. */
export interface LogTables {
  readonly act: ActTable;
  readonly internal_act: InternalActTable;
  readonly log_node: LogNodeTable;
  readonly checkpoint: CheckpointTable;
  readonly log_key: LogKeyTable;
  readonly witness: WitnessTable;
  readonly cosignature: CosignatureTable;
  readonly foreign_checkpoint: ForeignCheckpointTable;
}
