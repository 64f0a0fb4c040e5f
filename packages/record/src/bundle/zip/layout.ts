import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The bytes of a zip file (PKWARE APPNOTE 6.3.9) whose members are stored and not compressed. Everything
 * that the format leaves open is fixed: a list of members has one file, and a file one list.
 */

/** What a zip says of one member. */
export interface ZipMember {
  /** ASCII. */
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
}

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;

const localLength = 30;
const entryLength = 46;

/** Length of the record at the end of every zip without a comment. */
export const endLength = 22;

/** Version 1.0 suffices to unpack what is stored. */
const versionNeeded = 10;

/** 1 January 1980, 00:00: the first moment that the format knows, the same for every member. */
const firstDay = 0x0021;

/** Sizes and places from here on would need the extension for large files. */
export const tooLarge = 0xffff_ffff;

/** Numbers as the format writes them, least significant byte first. */
function packed(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const out = new Uint8Array(fields.reduce((length, [, bytes]) => length + bytes, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return out;
}

/** Flags, method, time, day, checksum, packed and unpacked size, length of the name, of the extra field. */
function common({ name, bytes, crc }: ZipMember): Uint8Array {
  return packed(
    [0, 2],
    [0, 2],
    [0, 2],
    [firstDay, 2],
    [crc, 4],
    [bytes, 4],
    [bytes, 4],
    [name.length, 2],
    [0, 2],
  );
}

/** What stands before the bytes of a member. */
export function localHeader(member: ZipMember): Uint8Array {
  const head = packed([localSignature, 4], [versionNeeded, 2]);
  return concatBytes(head, common(member), utf8ToBytes(member.name));
}

/** Where the bytes of a member begin, as seen from its header. */
export function localHeaderLength(name: string): number {
  return localLength + name.length;
}

function entryOf(member: ZipMember, place: number): Uint8Array {
  const head = packed([entrySignature, 4], [versionNeeded, 2], [versionNeeded, 2]);
  const tail = packed([0, 2], [0, 2], [0, 2], [0, 4], [place, 4]);
  return concatBytes(head, common(member), tail, utf8ToBytes(member.name));
}

/** Where each member's header lies, and the directory after the last. */
export function placesOf(members: readonly ZipMember[]): {
  readonly places: readonly number[];
  readonly directory: number;
} {
  const places: number[] = [];
  let at = 0;
  for (const { name, bytes } of members) {
    places.push(at);
    at += localHeaderLength(name) + bytes;
  }
  return { places, directory: at };
}

/** Length of the directory of a zip with its end, in bytes. */
export function directoryLength(members: readonly ZipMember[]): number {
  return members.reduce((sum, { name }) => sum + entryLength + name.length, endLength);
}

/** The directory of a zip and its end. */
export function directoryOf(members: readonly ZipMember[]): Uint8Array {
  const { places, directory } = placesOf(members);
  const entries = concatBytes(...members.map((member, i) => entryOf(member, places[i] ?? 0)));
  const count = members.length;
  const end = packed(
    [endSignature, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [entries.length, 4],
    [directory, 4],
    [0, 2],
  );
  return concatBytes(entries, end);
}

/** What the last record of a zip says: how many members, and where their directory lies. */
export function readEnd(
  bytes: Uint8Array,
): { readonly count: number; readonly length: number; readonly directory: number } | null {
  if (bytes.length !== endLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== endSignature) return null;
  return {
    count: view.getUint16(10, true),
    length: view.getUint32(12, true),
    directory: view.getUint32(16, true),
  };
}

/** The members that a directory lists; null where it is none. */
export function readEntries(bytes: Uint8Array, count: number): readonly ZipMember[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members: ZipMember[] = [];
  let at = 0;
  for (let read = 0; read < count; read += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const end = at + entryLength + view.getUint16(at + 28, true);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + entryLength, end));
    members.push({
      name,
      bytes: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    });
    at = end;
  }
  return at === bytes.length ? members : null;
}
