import { readAct, type StoredAct } from '@pingyi/core';
import {
  actsName,
  type BundleFile,
  type BundleHead,
  leafLines,
  openBundle,
  readLeaf,
  readMember,
} from '@pingyi/record';

/** A leaf of a record: a public act, or the line that an internal one shows. */
export type RecordLeaf =
  | { readonly is: 'act'; readonly act: StoredAct }
  | { readonly is: 'sealed'; readonly seq: number; readonly line: string };

/** A record taken apart, to be put together again with something else in it. */
export interface RecordParts {
  readonly campaign: BundleHead['campaign'];
  readonly installation: string;
  /** The keys of the log that was taken apart, as vkeys. */
  readonly keys: readonly string[];
  readonly leaves: readonly RecordLeaf[];
  /** Members that do not follow from the leaves: archives, proofs, hints, openings. */
  readonly members: ReadonlyMap<string, Uint8Array>;
}

/** What follows from leaves and keys, and is therefore made anew. */
const remade = /^(?:manifest\.json|README\.txt|acts\.ndjson|checkpoints\/.*|sheets\/.*)$/u;

/** What others signed of the log that was, and nobody can sign of another. */
const ofOthers = /^cosignatures\//u;

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

function leafOf(data: Uint8Array): RecordLeaf | null {
  const leaf = readLeaf(data);
  if (!leaf.ok) return null;
  const { seq } = leaf.value;
  if (leaf.value.visibility === 'internal')
    return { is: 'sealed', seq, line: Buffer.from(data).toString('utf8') };
  const read = readAct(leaf.value.act);
  return read.ok ? { is: 'act', act: read.act } : null;
}

/**
 * Takes a bundle apart. It is held in memory as a whole.
 *
 * @returns null where it is no bundle, or holds acts that this version does not read
 */
export async function takeApart(file: BundleFile): Promise<RecordParts | null> {
  const opened = await openBundle(file);
  if (!opened.ok) return null;
  const { manifest, members } = opened.value;
  const acts = members.get(actsName);
  if (acts === undefined) return null;
  const leaves: RecordLeaf[] = [];
  for await (const data of leafLines(readMember(opened.value, acts))) {
    const leaf = leafOf(data);
    if (leaf === null) return null;
    leaves.push(leaf);
  }
  const kept = new Map<string, Uint8Array>();
  for (const [name, member] of members)
    if (!remade.test(name) && !ofOthers.test(name))
      kept.set(name, await bytesOf(readMember(opened.value, member)));
  const { campaign, installation, log } = manifest;
  return { campaign, installation, keys: log.keys, leaves, members: kept };
}

/** The public acts of a record, in their order. */
export function actsIn({ leaves }: Pick<RecordParts, 'leaves'>): readonly StoredAct[] {
  return leaves.flatMap((leaf) => (leaf.is === 'act' ? [leaf.act] : []));
}
