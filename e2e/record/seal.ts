import { createHash } from 'node:crypto';
import { isSigned, officerMessage, type StoredAct } from '@pingyi/core';
import {
  actsName,
  appendLeaf,
  archiveName,
  type BundleSource,
  checkpointName,
  emptyFrontier,
  internalLeaf,
  leafHash,
  makeSigner,
  membersOfActs,
  type NoteSigner,
  officerKeyOf,
  prepareBundle,
  publicLeaf,
  readmeName,
  readmeText,
  readSalt,
  rootOf,
  sha256,
  signAsOfficer,
  signCheckpoint,
  strongName,
  writeVerifierKey,
} from '@pingyi/record';
import type { HeldCampaign } from './held-campaign.ts';

/** Makes a bundle of acts that anybody edited: officers sign again, and a log key signs the whole. */

const installation = 'demo';

function seedOf(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest());
}

/** A log key of the demonstration; another name gives another key of the same log. */
export function logSigner(name = 'log'): NoteSigner<'ed25519'> {
  const signer = makeSigner(`pingyi/${installation}`, 'ed25519', seedOf(name));
  if (!signer.ok) throw new Error('no signer');
  return signer.value;
}

/** The act with the key or the signatures of its officers. */
function signed(act: StoredAct): StoredAct {
  if (act.type === 'officer-key-listed')
    return {
      ...act,
      payload: { ...act.payload, key: officerKeyOf(seedOf(act.payload.account)) },
    };
  if (!isSigned(act)) return act;
  const meeting = act.type === 'vote-opened' ? act.payload.meeting : act.stream.split('/')[1];
  const message = officerMessage(meeting as never, act);
  const signatures = act.payload.signatures.map(({ account }) => ({
    account,
    signature: signAsOfficer(seedOf(account), message),
  }));
  return { ...act, payload: { ...act.payload, signatures } } as StoredAct;
}

/** What a bundle is made of beside its acts; each may be exchanged. */
export interface Sealing {
  /** Changes acts before anybody signs. */
  readonly edit?: (acts: readonly StoredAct[]) => readonly StoredAct[];
  /** Changes acts after their officers signed and before the log does. */
  readonly editSigned?: (act: StoredAct) => StoredAct;
  /** Changes leaf data itself. */
  readonly editLeaf?: (data: string, seq: number) => string;
  /** Adds, exchanges or removes members. */
  readonly editMembers?: (members: Map<string, Uint8Array>) => void;
  readonly signer?: NoteSigner<'ed25519'>;
  /** Cosignatures that are put under the note of a checkpoint of so many leaves. */
  readonly cosign?: (note: string, size: number) => string;
}

export interface SealedBundle {
  readonly bytes: Uint8Array;
  /** The salt of an internal act. */
  readonly saltOf: (seq: number) => Uint8Array;
  readonly acts: readonly StoredAct[];
}

const saltOf = (seq: number): Uint8Array => seedOf(`salt ${seq}`);

function leafDataOf(act: StoredAct): Uint8Array {
  const salt = readSalt(saltOf(act.seq));
  if (salt === null) throw new Error('no salt');
  const leaf = act.visibility === 'public' ? publicLeaf(act) : internalLeaf(sha256, act, salt);
  if (!leaf.ok) throw new Error(JSON.stringify(leaf.faults));
  return leaf.value.data;
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

/** The log of acts: leaf data, and a checkpoint of each size that is asked for. */
function logOf(acts: readonly StoredAct[], sealing: Sealing) {
  const { signer = logSigner(), editLeaf, editSigned = (act) => act, cosign } = sealing;
  const sizes = new Set(
    acts.flatMap((act) => (act.type === 'closing-covered' ? [act.payload.size] : [])),
  );
  const notes = new Map<number, string>();
  const lines: string[] = [];
  const sealed: StoredAct[] = [];
  let frontier = emptyFrontier;
  const note = (size: number): void => {
    const text = signCheckpoint(signer, { size, root: rootOf(sha256, frontier) });
    notes.set(size, cosign === undefined ? text : cosign(text, size));
  };
  for (const each of acts) {
    if (sizes.has(frontier.size)) note(frontier.size);
    const covering = each.type === 'closing-covered' ? notes.get(each.payload.size) : undefined;
    const covered =
      covering === undefined
        ? each
        : ({
            ...each,
            payload: {
              ...each.payload,
              checkpoint: `sha256:${createHash('sha256').update(covering).digest('hex')}`,
            },
          } as StoredAct);
    const act = editSigned(signed(covered));
    sealed.push(act);
    const data = Buffer.from(leafDataOf(act)).toString('utf8');
    const line = editLeaf === undefined ? data : editLeaf(data, act.seq);
    lines.push(line);
    frontier = appendLeaf(sha256, frontier, leafHash(sha256, utf8(line))).frontier;
  }
  note(frontier.size);
  const root = Buffer.from(rootOf(sha256, frontier)).toString('base64');
  return { lines, notes, sealed, size: frontier.size, root, signer };
}

/** A bundle of a held campaign, as the server would make it, with whatever was edited sealed anew. */
export async function seal(held: HeldCampaign, sealing: Sealing = {}): Promise<SealedBundle> {
  const acts = sealing.edit?.(held.acts) ?? held.acts;
  const { lines, notes, sealed, size, root, signer } = logOf(acts, sealing);
  const { poll, archive, strong } = held.election;
  const members = new Map<string, Uint8Array>([
    [readmeName, utf8(readmeText)],
    [actsName, utf8(lines.map((line) => `${line}\n`).join(''))],
    [archiveName(poll), archive],
    [strongName(poll), utf8(strong)],
  ]);
  for (const [of, note] of notes) members.set(checkpointName(of), utf8(note));
  for (const { name, open } of membersOfActs('city-2026', sealed).sheets)
    for await (const text of open()) members.set(name, text);
  sealing.editMembers?.(members);
  const sources = [...members].map(
    ([name, bytes]): BundleSource => ({ name, open: () => [bytes] }),
  );
  const head = {
    campaign: 'city-2026' as never,
    installation,
    log: { size, root, keys: [writeVerifierKey(signer.key)] },
    fixture: true as const,
  };
  const { pieces, bytes } = await prepareBundle(head, sources);
  const parts: Uint8Array[] = [];
  for await (const piece of pieces()) parts.push(piece);
  const whole = new Uint8Array(Buffer.concat(parts));
  if (whole.length !== bytes) throw new Error('the bundle has another length than was said');
  return { bytes: whole, saltOf, acts: sealed };
}
