import {
  type Checkpoint,
  checkAdvance,
  checkNote,
  isFingerprintOf,
  readCheckpoint,
  readVerifierKey,
  type SignedCheckpoint,
  sha256,
  type VerifierKey,
  writeVerifierKey,
} from '@pingyi/record';
import type { LogDoor } from './log-door.ts';
import type { WitnessState } from './state-file.ts';

/** What a witness found when it looked at a log. */
export type Look =
  /** It follows from what was seen before; `state` is to be kept before anything is signed. */
  | { readonly is: 'follows'; readonly state: WitnessState; readonly seen: SignedCheckpoint }
  | { readonly is: 'unchanged'; readonly size: number }
  /** An earlier state that does belong to the same log, such as by a server that lags. */
  | { readonly is: 'earlier'; readonly size: number; readonly from: number }
  /** Both checkpoints are signed by the log, and no log has both: the proof that it lied. */
  | {
      readonly is: 'split';
      readonly why: string;
      readonly kept: string;
      readonly shown: string;
    }
  /** Nothing can be said: no answer, or one that no log gives. */
  | { readonly is: 'unclear'; readonly why: string };

/** The log's keys that a witness goes by: those that it was told, else those kept, else the first shown. */
function keysFor(
  told: readonly string[],
  kept: WitnessState | null,
  shown: readonly string[],
): readonly VerifierKey[] {
  const wanted = told.length > 0 ? told : (kept?.keys ?? shown);
  const candidates = [...shown, ...wanted].flatMap((vkey) => {
    const key = readVerifierKey(vkey);
    return key.ok && key.value.type === 'ed25519' ? [key.value] : [];
  });
  const isWanted = (key: VerifierKey): boolean =>
    wanted.some((text) => writeVerifierKey(key) === text || isFingerprintOf(text, key));
  const keys = new Map(candidates.filter(isWanted).map((key) => [writeVerifierKey(key), key]));
  return [...keys.values()];
}

function mustReadKept({ note }: WitnessState): Checkpoint {
  const read = readCheckpoint(Buffer.from(note, 'utf8'));
  if (!read.ok) throw new Error('witness: what was kept is no checkpoint');
  return read.value.checkpoint;
}

/** How a checkpoint stands to the one that was kept. */
async function compare(
  door: LogDoor,
  {
    kept,
    note,
    size,
  }: { readonly kept: WitnessState; readonly note: string; readonly size: number },
  shown: Checkpoint,
): Promise<Look | null> {
  const before = mustReadKept(kept);
  const [earlier, later] = shown.size < before.size ? [shown, before] : [before, shown];
  const split = (why: string): Look => ({ is: 'split', why, kept: kept.note, shown: note });
  // The log has fewer leaves than it signed once: what it signed was taken back.
  if (size < before.size) return split('checkpoint-size-shrinks');
  // Sizes that are equal, or nothing before: the proof is the empty one.
  const isPlain = earlier.size === later.size || earlier.size === 0;
  const proof = isPlain
    ? { ok: true as const, value: [] }
    : await door.consistency(earlier.size, later.size);
  if (!proof.ok) return { is: 'unclear', why: proof.why };
  const advance = checkAdvance(sha256, earlier, later, proof.value);
  if (!advance.ok) return split(advance.faults[0]?.code ?? '');
  if (shown.size === before.size) return { is: 'unchanged', size: shown.size };
  if (shown.size < before.size) return { is: 'earlier', size: shown.size, from: before.size };
  return null;
}

/**
 * Looks at a log once: its newest checkpoint, signed by its key, against the one that was kept. Nothing is
 * signed here.
 *
 * @param told the log's keys from elsewhere, as vkeys or fingerprints; none trusts the first visit
 */
export async function lookAtLog(
  door: LogDoor,
  kept: WitnessState | null,
  told: readonly string[],
): Promise<Look> {
  const unclear = (why: string): Look => ({ is: 'unclear', why });
  const identity = await door.identity();
  if (!identity.ok) return unclear(identity.why);
  const heard = await door.checkpoint();
  if (!heard.ok) return unclear(heard.why);
  const read = readCheckpoint(Buffer.from(heard.value, 'utf8'));
  if (!read.ok) return unclear(`checkpoint: ${read.faults[0]?.code}`);
  const { checkpoint, note } = read.value;
  const keys = keysFor(told, kept, identity.value.keys);
  const isOwn = checkNote(note, keys).ok && keys.every(({ name }) => name === checkpoint.origin);
  if (!isOwn) return unclear('checkpoint: not signed by the key of the log');
  if (kept !== null && kept.origin !== checkpoint.origin)
    return unclear(`origin: ${kept.origin}, ${checkpoint.origin}`);
  if (kept !== null) {
    const compared = await compare(
      door,
      { kept, note: heard.value, size: identity.value.size },
      checkpoint,
    );
    if (compared !== null) return compared;
  }
  const state: WitnessState = {
    origin: checkpoint.origin,
    keys: keys.map(writeVerifierKey),
    note: heard.value,
  };
  return { is: 'follows', state, seen: read.value };
}
