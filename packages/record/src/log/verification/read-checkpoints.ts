import { isSameBytes } from '../bytes/same-bytes.ts';
import {
  type Checkpoint,
  readCheckpoint,
  type SignedCheckpoint,
} from '../checkpoints/checkpoint.ts';
import { accept, type LogFault, type Outcome, refuse, under } from '../faults.ts';
import { checkNote, type Signed } from '../notes/check-note.ts';
import type { KeyName } from '../notes/key-name.ts';
import type { VerifierKey } from '../notes/verifier-key.ts';
import type { FaultList } from './fault-list.ts';

/** Which log it is, by its origin and keys. Whether these are the right ones is another question. */
export interface LogIdentity {
  readonly origin: KeyName;
  /** The log's own keys, named as its origin: each checkpoint is signed by one of them. */
  readonly keys: readonly VerifierKey[];
  /** Keys of outside witnesses, whose cosignatures are checked where they stand. */
  readonly witnesses: readonly VerifierKey[];
}

/** A checkpoint that nothing stands against by itself; the leaves decide. */
export interface SoundCheckpoint {
  readonly place: number;
  readonly checkpoint: Checkpoint;
  readonly signed: readonly Signed[];
}

export interface RefusedCheckpoint {
  readonly place: number;
  readonly checkpoint: Checkpoint | null;
}

function checkSignatures(
  { checkpoint, note }: SignedCheckpoint,
  identity: LogIdentity,
): Outcome<readonly Signed[]> {
  if (checkpoint.origin !== identity.origin) {
    const facts = { expected: identity.origin, found: checkpoint.origin };
    return refuse('checkpoint-origin-differs', facts);
  }
  const signed = checkNote(note, [...identity.keys, ...identity.witnesses]);
  if (!signed.ok) return signed;
  const isOfLog = signed.value.some(
    ({ key }) =>
      key.name === identity.origin &&
      identity.keys.some((each) => each.name === key.name && each.id === key.id),
  );
  return isOfLog ? signed : refuse('signature-missing');
}

/** Two checkpoints of one size and different roots: the log told different people different things. */
function faultsOfForks(sound: readonly SoundCheckpoint[]): readonly LogFault[] {
  return sound.flatMap(({ checkpoint, place }, at) => {
    const before = sound[at - 1];
    if (before === undefined || before.checkpoint.size !== checkpoint.size) return [];
    if (isSameBytes(before.checkpoint.root, checkpoint.root)) return [];
    const facts = { size: checkpoint.size, other: before.place };
    return [{ code: 'checkpoint-forked', path: `checkpoints[${place}]`, facts }];
  });
}

/**
 * Reads checkpoints and checks each by itself: form, origin and, where an identity is given, signatures;
 * then all against each other. Without an identity the first readable checkpoint gives the origin.
 */
export function readCheckpoints(
  notes: readonly Uint8Array[],
  identity: LogIdentity | null,
  faults: FaultList,
): { readonly sound: readonly SoundCheckpoint[]; readonly refused: readonly RefusedCheckpoint[] } {
  const sound: SoundCheckpoint[] = [];
  const refused: RefusedCheckpoint[] = [];
  for (const [place, bytes] of notes.entries()) {
    const path = `checkpoints[${place}]`;
    const read = readCheckpoint(bytes);
    if (!read.ok) {
      faults.add(under(path, read.faults));
      refused.push({ place, checkpoint: null });
      continue;
    }
    const { checkpoint } = read.value;
    const checked: Outcome<readonly Signed[]> =
      identity === null ? accept([]) : checkSignatures(read.value, identity);
    const origin = sound[0]?.checkpoint.origin ?? checkpoint.origin;
    if (!checked.ok) {
      faults.add(under(path, checked.faults));
      refused.push({ place, checkpoint });
    } else if (checkpoint.origin !== origin) {
      const facts = { expected: origin, found: checkpoint.origin };
      faults.add([{ code: 'checkpoint-origin-differs', path, facts }]);
      refused.push({ place, checkpoint });
    } else {
      sound.push({ place, checkpoint, signed: checked.value });
    }
  }
  sound.sort(
    (one, other) => one.checkpoint.size - other.checkpoint.size || one.place - other.place,
  );
  faults.add(faultsOfForks(sound));
  return { sound, refused };
}
