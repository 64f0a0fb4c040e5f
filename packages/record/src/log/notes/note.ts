import { concatBytes } from '@noble/hashes/utils.js';
import { readBase64, writeBase64 } from '../bytes/base64.ts';
import { utf8Text } from '../bytes/platform.ts';
import { hasControl, isWellFormed } from '../bytes/text.ts';
import { accept, type Outcome, refuse } from '../faults.ts';
import { type KeyName, readKeyName } from './key-name.ts';

/** One signature line of a note, as it stands there: nothing is verified yet. */
export interface NoteSignature {
  readonly name: KeyName;
  readonly keyId: number;
  /** What the key's signature type makes of it. */
  readonly bytes: Uint8Array;
}

/** A signed note (C2SP signed-note, "Format"): only `checkNote` says whether its text may be believed. */
export interface SignedNote {
  /** Ends with a newline, which is signed too. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const largestNote = 256 * 1024;
/** C2SP asks for at least 16. */
const mostSignatures = 100;

/** Whether a text can be signed as a note. */
export function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !hasControl(text, '\n') && isWellFormed(text);
}

function malformed(why: string, line = 0): ReturnType<typeof refuse> {
  return refuse('note-malformed', line > 0 ? { why, line } : { why });
}

function readSignature(line: string): NoteSignature | null {
  const [dash, name = '', base64 = '', ...rest] = line.split(' ');
  const keyName = readKeyName(name);
  const bytes = readBase64(base64);
  if (dash !== '—' || keyName === null || bytes === null || rest.length > 0) return null;
  if (bytes.length < 5) return null;
  const keyId = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return { name: keyName, keyId, bytes: bytes.slice(4) };
}

/**
 * Reads a signed note strictly. The last empty line parts text and signatures; there is at least one
 * signature. Refuses with `note-malformed`, `why` and the number of the line from 1.
 */
export function readNote(bytes: Uint8Array): Outcome<SignedNote> {
  if (bytes.length > largestNote) return malformed('too-large');
  const whole = utf8Text(bytes);
  if (whole === null) return malformed('not-utf-8');
  if (hasControl(whole, '\n')) return malformed('control-character');
  const parting = whole.lastIndexOf('\n\n');
  if (parting < 0) return malformed('no-signatures');
  const text = whole.slice(0, parting + 1);
  const block = whole.slice(parting + 2);
  if (!block.endsWith('\n')) return malformed('no-newline-at-end');
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > mostSignatures) return malformed('too-many-signatures');
  const firstLine = text.split('\n').length + 1;
  const signatures: NoteSignature[] = [];
  for (const [place, line] of lines.entries()) {
    const signature = readSignature(line);
    if (signature === null) return malformed('signature-line', firstLine + place);
    signatures.push(signature);
  }
  return accept({ text, signatures });
}

function writeSignature({ name, keyId, bytes }: NoteSignature): string {
  const id = new Uint8Array(4);
  new DataView(id.buffer).setUint32(0, keyId);
  return `— ${name} ${writeBase64(concatBytes(id, bytes))}\n`;
}

/** A signed note as text; its UTF-8 bytes are what `readNote` reads. */
export function writeNote({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(writeSignature).join('')}`;
}
