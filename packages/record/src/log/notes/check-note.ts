import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { accept, type LogFault, type Outcome, refuse } from '../faults.ts';
import { cosignatureMessage, readTimestamped } from './cosignature-message.ts';
import type { NoteSignature, SignedNote } from './note.ts';
import type { VerifierKey } from './verifier-key.ts';

/** A known key whose signature holds, and when it signed, if its type says so. */
export interface Signed {
  readonly key: VerifierKey;
  /** Whole seconds since 1970-01-01 UTC by the signer's clock; null for a type without time. */
  readonly time: number | null;
}

/** Strict verification (RFC 8032, section 5.1.7), not the laxer rule of ZIP 215. */
function isSignatureOf(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  return ed25519.verify(signature, message, publicKey, { zip215: false });
}

function verify(text: string, { bytes }: NoteSignature, key: VerifierKey): Signed | null {
  switch (key.type) {
    case 'ed25519':
      return isSignatureOf(bytes, utf8ToBytes(text), key.publicKey) ? { key, time: null } : null;
    case 'cosignature-v1': {
      const stamped = readTimestamped(bytes);
      if (stamped === null) return null;
      const message = cosignatureMessage(text, stamped.time);
      const holds = isSignatureOf(stamped.signature, message, key.publicKey);
      return holds ? { key, time: stamped.time } : null;
    }
  }
}

function isSameKey(one: VerifierKey, other: VerifierKey): boolean {
  return one.type === other.type && isSameBytes(one.publicKey, other.publicKey);
}

/**
 * Which of the known keys signed a note (C2SP signed-note, "Signatures"). Lines of unknown keys are
 * passed over; a line that names a known key by name and id must hold, or the note is refused with
 * `signature-wrong`; without any that holds, with `signature-missing`. Different known keys of one name
 * and id are refused with `key-ambiguous`. Each key is listed once, by its first line.
 */
export function checkNote(
  note: SignedNote,
  known: readonly VerifierKey[],
): Outcome<readonly Signed[]> {
  const signed: Signed[] = [];
  const faults: LogFault[] = [];
  for (const [place, line] of note.signatures.entries()) {
    const keys = known.filter(({ name, id }) => name === line.name && id === line.keyId);
    const key = keys[0];
    if (key === undefined) continue;
    const path = `signatures[${place}]`;
    if (!keys.every((each) => isSameKey(each, key))) {
      faults.push({ code: 'key-ambiguous', path, facts: { key: key.name } });
      continue;
    }
    const result = verify(note.text, line, key);
    if (result === null) faults.push({ code: 'signature-wrong', path, facts: { key: key.name } });
    else if (!signed.some((each) => isSameKey(each.key, key))) signed.push(result);
  }
  if (faults.length > 0) return { ok: false, faults };
  return signed.length > 0 ? accept(signed) : refuse('signature-missing');
}
