import { utf8ToBytes } from '@noble/hashes/utils.js';
import { readCheckpoint, signCheckpoint } from '../log/checkpoints/checkpoint.ts';
import { sha256 } from '../log/hash.ts';
import { readSalt } from '../log/leaves/commitment.ts';
import { internalLeaf, publicLeaf } from '../log/leaves/make-leaf.ts';
import type { KeyName } from '../log/notes/key-name.ts';
import { writeNote } from '../log/notes/note.ts';
import { cosignText, makeSigner, type NoteSigner } from '../log/notes/sign.ts';
import { appendLeaf, emptyFrontier, rootOf } from '../log/tree/frontier.ts';
import { leafHash } from '../log/tree/hashes.ts';
import type { LogEntry } from '../log/verification/place-leaves.ts';
import type { LogIdentity } from '../log/verification/read-checkpoints.ts';
import { internalAct, publicAct } from './acts.ts';
import { must } from './values.ts';

/** A small log whose keys are known to everybody: for tests and examples only. */
export interface ExampleLog {
  readonly data: readonly Uint8Array[];
  readonly checkpoints: readonly Uint8Array[];
  readonly identity: LogIdentity;
}

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** A key of the same name as the log's, which is not the log's. */
export const otherSigner = must(makeSigner('pingyi/demo', 'ed25519', seed(8)));

/** The key of the example log of an origin. */
export function exampleSigner(origin: string): NoteSigner<'ed25519'> {
  return must(makeSigner(origin, 'ed25519', seed(4)));
}

const witness = must(makeSigner('witness.example/w1', 'cosignature-v1', seed(5)));

export function* entriesOf(data: readonly Uint8Array[]): Generator<LogEntry> {
  for (const each of data) yield { data: each };
}

/** Leaf data of the act at a place: every third act is internal. */
function exampleLeaf(seq: number): Uint8Array {
  const salt = readSalt(seed(seq));
  if (salt === null) throw new Error('no salt');
  const leaf =
    seq % 3 === 2 ? internalLeaf(sha256, internalAct(seq), salt) : publicLeaf(publicAct(seq));
  return must(leaf).data;
}

/**
 * A log of `count` leaves with a checkpoint at each of `sizes`; those from 12 leaves on are cosigned.
 *
 * @param forged leaves to be put in place of the right ones, by their index
 */
export function makeLog(
  count: number,
  sizes: readonly number[],
  forged: Readonly<Record<number, string>> = {},
  origin = 'pingyi/demo',
): ExampleLog {
  const log = exampleSigner(origin);
  const data: Uint8Array[] = [];
  const checkpoints: Uint8Array[] = [];
  let frontier = emptyFrontier;
  for (let index = 0; index <= count; index += 1) {
    if (sizes.includes(index)) {
      const signed = signCheckpoint(log, { size: index, root: rootOf(sha256, frontier) });
      const { note } = must(readCheckpoint(utf8ToBytes(signed)));
      const cosigned = index < 12 ? [] : [cosignText(witness, note.text, 1_800_000_000 + index)];
      const signatures = [...note.signatures, ...cosigned];
      checkpoints.push(utf8ToBytes(writeNote({ text: note.text, signatures })));
    }
    if (index === count) break;
    const replacement = forged[index];
    const leaf = replacement === undefined ? exampleLeaf(index) : utf8ToBytes(replacement);
    data.push(leaf);
    frontier = appendLeaf(sha256, frontier, leafHash(sha256, leaf)).frontier;
  }
  const identity = { origin: log.key.name as KeyName, keys: [log.key], witnesses: [witness.key] };
  return { data, checkpoints, identity };
}
