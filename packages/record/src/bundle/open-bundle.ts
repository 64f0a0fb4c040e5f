import { isSameBytes } from '../log/bytes/same-bytes.ts';
import { type BundleFile, piecesOf, wholeOf } from './bundle-file.ts';
import { type BundleOutcome, refuseBundle } from './faults.ts';
import { largestManifest, mostMembers } from './limits.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { compareMembers, type MemberKind, manifestName, readMemberName } from './members.ts';
import {
  directoryOf,
  endLength,
  localHeader,
  localHeaderLength,
  placesOf,
  readEnd,
  readEntries,
  tooLarge,
  type ZipMember,
} from './zip/layout.ts';

/** A member of an opened bundle. */
export interface BundleMember extends ZipMember {
  readonly kind: MemberKind;
  /** The poll's uuid, the checkpoint's size, or the act's `seq`. */
  readonly id: string;
  /** Where its header lies. */
  readonly place: number;
}

/** A bundle of which list and manifest were read; nothing is verified yet. */
export interface OpenedBundle {
  readonly manifest: Manifest;
  /** By name, in the order of the file. */
  readonly members: ReadonlyMap<string, BundleMember>;
  readonly file: BundleFile;
}

/** The longest name of a member, and what the directory holds beside it. */
const longestEntry = 46 + 64;

async function readMembers(file: BundleFile): Promise<BundleOutcome<readonly ZipMember[]>> {
  const start = await file.read(0, 4);
  if (!isSameBytes(start, new Uint8Array([0x50, 0x4b, 0x03, 0x04])))
    return refuseBundle('not-a-bundle');
  const end = readEnd(await file.read(Math.max(0, file.size - endLength), file.size));
  if (end === null) return refuseBundle('cut-short');
  if (end.count > mostMembers) return refuseBundle('too-many-members', { most: mostMembers });
  const { count, length, directory } = end;
  if (length > count * longestEntry || directory + length + endLength !== file.size)
    return refuseBundle('zip-unusual');
  const bytes = await wholeOf(file, directory, file.size);
  const members = readEntries(bytes.subarray(0, length), count);
  // A zip of this list of members has exactly these bytes: nothing hides in what the format leaves open.
  const isUsual =
    members !== null &&
    placesOf(members).directory === directory &&
    isSameBytes(directoryOf(members), bytes);
  return isUsual ? { ok: true, value: members } : refuseBundle('zip-unusual');
}

function nameMembers(zip: readonly ZipMember[]): BundleOutcome<ReadonlyMap<string, BundleMember>> {
  const { places } = placesOf(zip);
  const members = new Map<string, BundleMember>();
  let before: string | null = null;
  for (const [i, member] of zip.entries()) {
    const named = readMemberName(member.name);
    if (named === null) return refuseBundle('member-unknown', { member: member.name.slice(0, 64) });
    // The same name twice is out of order as well.
    if (before !== null && compareMembers(before, member.name) >= 0)
      return refuseBundle('member-out-of-order', {}, member.name);
    members.set(member.name, { ...member, ...named, place: places[i] ?? 0 });
    before = member.name;
  }
  return { ok: true, value: members };
}

/** Members that are checkpoints, with cosignatures or without, in the order of the file. */
export function noteMembers({ members }: Pick<OpenedBundle, 'members'>): readonly BundleMember[] {
  return [...members.values()].filter(
    ({ kind }) => kind === 'checkpoint' || kind === 'cosignature',
  );
}

/** Whether the header before a member's bytes is the one that the directory makes expected. */
export async function hasUsualHeader(file: BundleFile, member: BundleMember): Promise<boolean> {
  const header = localHeader(member);
  return isSameBytes(await file.read(member.place, member.place + header.length), header);
}

/** The bytes of a member in pieces. */
export function readMember(
  { file }: Pick<OpenedBundle, 'file'>,
  { name, place, bytes }: BundleMember,
): AsyncGenerator<Uint8Array> {
  const from = place + localHeaderLength(name);
  return piecesOf(file, from, from + bytes);
}

/** The bytes of a small member; null where it is larger than `most`. */
export async function readSmallMember(
  { file }: Pick<OpenedBundle, 'file'>,
  { name, place, bytes }: BundleMember,
  most: number,
): Promise<Uint8Array | null> {
  const from = place + localHeaderLength(name);
  return bytes > most ? null : wholeOf(file, from, from + bytes);
}

/**
 * Opens a bundle: its list of members, which must be exactly as a bundle is written, and its manifest.
 * Memory is bounded whatever the file says. Refuses with every code of `bundleFaultCodes`.
 */
export async function openBundle(file: BundleFile): Promise<BundleOutcome<OpenedBundle>> {
  if (file.size > tooLarge) return refuseBundle('zip-unusual');
  const zip = await readMembers(file);
  if (!zip.ok) return zip;
  const named = nameMembers(zip.value);
  if (!named.ok) return named;
  const members = named.value;
  const member = members.get(manifestName);
  if (member === undefined) return refuseBundle('manifest-missing');
  if (!(await hasUsualHeader(file, member))) return refuseBundle('zip-unusual');
  const bytes = await readSmallMember({ file }, member, largestManifest);
  if (bytes === null) return refuseBundle('manifest-too-large', { most: largestManifest });
  const manifest = readManifest(bytes);
  return manifest.ok ? { ok: true, value: { manifest: manifest.value, members, file } } : manifest;
}
