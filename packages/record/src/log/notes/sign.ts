import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { accept, type Outcome, refuse } from '../faults.ts';
import { cosignatureMessage, writeTimestamped } from './cosignature-message.ts';
import { isNoteText, type NoteSignature } from './note.ts';
import { makeVerifierKey, type SignatureType, type VerifierKey } from './verifier-key.ts';

/** A key that signs notes. `seed` is secret: it never leaves the server, a log line or this room. */
export interface NoteSigner<Type extends SignatureType = SignatureType> {
  readonly key: VerifierKey & { readonly type: Type };
  /** The 32 random bytes of an Ed25519 private key (RFC 8032, section 5.1.5). */
  readonly seed: Uint8Array;
}

/** Makes a signer of a seed. Refuses with `key-malformed`. */
export function makeSigner<Type extends SignatureType>(
  name: string,
  type: Type,
  seed: Uint8Array,
): Outcome<NoteSigner<Type>> {
  if (seed.length !== 32) return refuse('key-malformed', { why: 'seed' });
  const key = makeVerifierKey(name, type, ed25519.getPublicKey(seed));
  return key.ok ? accept({ key: { ...key.value, type }, seed }) : key;
}

function lineOf({ key }: NoteSigner, bytes: Uint8Array): NoteSignature {
  return { name: key.name, keyId: key.id, bytes };
}

function mustBeNoteText(text: string): void {
  if (!isNoteText(text)) throw new TypeError('sign: the text cannot stand in a signed note');
}

/**
 * Signs the text of a note (C2SP signed-note, type 0x01).
 *
 * @throws TypeError for a text that no note can hold
 */
export function signText(signer: NoteSigner<'ed25519'>, text: string): NoteSignature {
  mustBeNoteText(text);
  return lineOf(signer, ed25519.sign(utf8ToBytes(text), signer.seed));
}

/**
 * Signs that a checkpoint was seen, and when (C2SP tlog-cosignature, type 0x04). A witness first makes
 * sure that the checkpoint follows from the last one it signed (`checkAdvance`).
 *
 * @param time whole seconds since 1970-01-01 UTC
 * @throws TypeError for a text that no note can hold, or a time that is no such number
 */
export function cosignText(
  signer: NoteSigner<'cosignature-v1'>,
  text: string,
  time: number,
): NoteSignature {
  mustBeNoteText(text);
  if (!Number.isSafeInteger(time) || time < 0) throw new TypeError('cosignText: not a time');
  const signature = ed25519.sign(cosignatureMessage(text, time), signer.seed);
  return lineOf(signer, writeTimestamped(time, signature));
}
