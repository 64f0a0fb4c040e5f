import { readBase64, writeBase64 } from '../bytes/base64.ts';
import { accept, type Outcome, refuse } from '../faults.ts';
import { sha256 } from '../hash.ts';
import { isNoteText, readNote, type SignedNote, writeNote } from '../notes/note.ts';
import { type NoteSigner, signText } from '../notes/sign.ts';
import { isTreeSize } from '../tree/spans.ts';

/** The state of a log at a size (C2SP tlog-checkpoint), of SHA-256. */
export interface Checkpoint {
  /** Which log it is of. */
  readonly origin: string;
  /** The number of leaves. */
  readonly size: number;
  readonly root: Uint8Array;
  /** Further lines that the log signs along. Ours writes none; nobody audits them. */
  readonly extensions: readonly string[];
}

/** A checkpoint with the note that it stands in. */
export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
}

/** An extension line with this beginning would name another hash than SHA-256. */
const hashLine = 'hash ';

/**
 * The text of a checkpoint, which is what is signed: origin, size, root in base64, extension lines.
 *
 * @throws TypeError for a checkpoint that has no such text: an empty line, a size beyond 2^53 - 1, a
 * root of a wrong length
 */
export function writeCheckpointText({ origin, size, root, extensions }: Checkpoint): string {
  const lines = [origin, String(size), writeBase64(root), ...extensions];
  const text = lines.map((line) => `${line}\n`).join('');
  const isText = isNoteText(text) && lines.every((line) => line !== '' && !line.includes('\n'));
  if (!isText || !isTreeSize(size) || root.length !== sha256.size)
    throw new TypeError('writeCheckpointText: not a checkpoint');
  return text;
}

function malformed(why: string): ReturnType<typeof refuse> {
  return refuse('checkpoint-malformed', { why });
}

/** Reads the text of a checkpoint strictly. Refuses with `checkpoint-malformed` or `checkpoint-hash-unknown`. */
export function readCheckpointText(text: string): Outcome<Checkpoint> {
  if (!isNoteText(text)) return malformed('text');
  const lines = text.slice(0, -1).split('\n');
  const [origin = '', decimal = '', base64 = '', ...extensions] = lines;
  if (lines.length < 3) return malformed('lines');
  if (lines.includes('')) return malformed('empty-line');
  const size = Number(decimal);
  if (!/^(?:0|[1-9][0-9]*)$/u.test(decimal) || !isTreeSize(size)) return malformed('size');
  const named = extensions.find((line) => line.startsWith(hashLine));
  if (named !== undefined)
    return refuse('checkpoint-hash-unknown', { hash: named.slice(hashLine.length) });
  const root = readBase64(base64);
  if (root?.length !== sha256.size) return malformed('root');
  return accept({ origin, size, root, extensions });
}

/** Reads a checkpoint as served: a signed note. Nothing is verified yet; `checkNote` does that. */
export function readCheckpoint(bytes: Uint8Array): Outcome<SignedCheckpoint> {
  const note = readNote(bytes);
  if (!note.ok) return note;
  const checkpoint = readCheckpointText(note.value.text);
  return checkpoint.ok ? accept({ checkpoint: checkpoint.value, note: note.value }) : checkpoint;
}

/**
 * Signs a checkpoint of the signer's own log, whose origin is the key's name, as the text to be served.
 * A log must never sign a checkpoint that does not follow from every one it signed before.
 */
export function signCheckpoint(
  signer: NoteSigner<'ed25519'>,
  { size, root }: Pick<Checkpoint, 'size' | 'root'>,
): string {
  const text = writeCheckpointText({ origin: signer.key.name, size, root, extensions: [] });
  return writeNote({ text, signatures: [signText(signer, text)] });
}
