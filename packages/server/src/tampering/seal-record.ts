import { createHash } from 'node:crypto';
import { isSigned, type MeetingId, officerMessage, type StoredAct } from '@pingyi/core';
import {
  actsName,
  appendLeaf,
  type BundleSource,
  checkpointName,
  emptyFrontier,
  leafHash,
  membersOfActs,
  type NoteSigner,
  officerKeyOf,
  prepareBundle,
  publicLeaf,
  readmeName,
  readmeText,
  rootOf,
  sha256,
  signAsOfficer,
  signCheckpoint,
  writeVerifierKey,
} from '@pingyi/record';
import type { Editing } from './editing.ts';
import { actsIn, type RecordLeaf, type RecordParts } from './record-parts.ts';

/** Who signs a record that is put together again. */
export interface SealingKeys {
  readonly log: NoteSigner<'ed25519'>;
  /** The private key of an officer, 32 bytes. */
  readonly officerOf: (account: string) => Uint8Array;
  /** Puts further signatures under the note of a checkpoint of so many leaves. */
  readonly cosign?: (note: string, size: number) => string;
}

/** A record that was sealed: its file, and its public acts as they stand in it. */
export interface SealedRecord {
  readonly bytes: Uint8Array;
  readonly acts: readonly StoredAct[];
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

function signed(act: StoredAct, { officerOf }: SealingKeys): StoredAct {
  if (act.type === 'officer-key-listed')
    return {
      ...act,
      payload: { ...act.payload, key: officerKeyOf(officerOf(act.payload.account)) },
    };
  if (!isSigned(act)) return act;
  const [, stream = ''] = act.stream.split('/');
  const meeting = act.type === 'vote-opened' ? act.payload.meeting : (stream as MeetingId);
  const message = officerMessage(meeting, act);
  const signatures = act.payload.signatures.map(({ account }) => ({
    account,
    signature: signAsOfficer(officerOf(account), message),
  }));
  return { ...act, payload: { ...act.payload, signatures } } as StoredAct;
}

/** The act of a close names the checkpoint that covers it by its digest, which changes with the key. */
function covered(act: StoredAct, notes: ReadonlyMap<number, string>): StoredAct {
  const note = act.type === 'closing-covered' ? notes.get(act.payload.size) : undefined;
  if (act.type !== 'closing-covered' || note === undefined) return act;
  const checkpoint = `sha256:${createHash('sha256').update(note).digest('hex')}`;
  return { ...act, payload: { ...act.payload, checkpoint } } as StoredAct;
}

interface SealedLog {
  readonly lines: readonly string[];
  readonly notes: ReadonlyMap<number, string>;
  readonly acts: readonly StoredAct[];
  readonly root: string;
}

function lineOf(act: StoredAct): string {
  const leaf = publicLeaf(act);
  if (!leaf.ok) throw new Error(`act ${act.seq} is no leaf: ${leaf.faults[0]?.code}`);
  return Buffer.from(leaf.value.data).toString('utf8');
}

/** Signs acts and log: leaf data, and a checkpoint of each size that acts name, and of the whole. */
function sealLog(leaves: readonly RecordLeaf[], keys: SealingKeys, editing: Editing): SealedLog {
  const { editSigned = (act) => act, editLeaf = (line) => line } = editing;
  const sizes = new Set(
    actsIn({ leaves }).flatMap((act) => (act.type === 'closing-covered' ? [act.payload.size] : [])),
  );
  const notes = new Map<number, string>();
  const lines: string[] = [];
  const acts: StoredAct[] = [];
  let frontier = emptyFrontier;
  const note = (): void => {
    const { size } = frontier;
    const text = signCheckpoint(keys.log, { size, root: rootOf(sha256, frontier) });
    notes.set(size, keys.cosign?.(text, size) ?? text);
  };
  for (const leaf of leaves) {
    if (sizes.has(frontier.size)) note();
    let line: string;
    if (leaf.is === 'act') {
      const act = editSigned(signed(covered(leaf.act, notes), keys));
      acts.push(act);
      line = lineOf(act);
    } else line = leaf.line;
    const data = editLeaf(line, lines.length);
    lines.push(data);
    frontier = appendLeaf(sha256, frontier, leafHash(sha256, utf8(data))).frontier;
  }
  note();
  const root = Buffer.from(rootOf(sha256, frontier)).toString('base64');
  return { lines, notes, acts, root };
}

/**
 * Puts a record together and signs everything in it anew: officers their acts, the log its checkpoints.
 * The manifest says that the file was made for a test.
 */
export async function sealRecord(
  parts: RecordParts,
  keys: SealingKeys,
  editing: Editing = {},
): Promise<SealedRecord> {
  const leaves = editing.edit?.(parts.leaves) ?? parts.leaves;
  const { lines, notes, acts, root } = sealLog(leaves, keys, editing);
  const members = new Map<string, Uint8Array>(parts.members);
  members.set(readmeName, utf8(readmeText));
  members.set(actsName, utf8(lines.map((line) => `${line}\n`).join('')));
  for (const [size, note] of notes) members.set(checkpointName(size), utf8(note));
  for (const { name, open } of membersOfActs(parts.campaign, acts).sheets)
    for await (const text of open()) members.set(name, text);
  editing.editMembers?.(members);
  const sources = [...members].map(
    ([name, bytes]): BundleSource => ({ name, open: () => [bytes] }),
  );
  const { campaign, installation } = parts;
  const log = { size: lines.length, root, keys: [writeVerifierKey(keys.log.key)] };
  const prepared = await prepareBundle({ campaign, installation, log, fixture: true }, sources);
  if (!prepared.fits) throw new Error('a record in memory that is larger than a bundle');
  const whole: Uint8Array[] = [];
  for await (const piece of prepared.pieces()) whole.push(piece);
  const bytes = new Uint8Array(Buffer.concat(whole));
  return { bytes: editing.editFile?.(bytes) ?? bytes, acts };
}
