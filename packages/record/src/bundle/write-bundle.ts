import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ByteSource } from '../log/leaves/lines.ts';
import { type BundleHead, writeManifest } from './manifest.ts';
import { compareMembers, manifestName, readMemberName } from './members.ts';
import { crc32 } from './zip/crc32.ts';
import {
  directoryLength,
  directoryOf,
  localHeader,
  placesOf,
  tooLarge,
  type ZipMember,
} from './zip/layout.ts';

/** A member to be put into a bundle. Its bytes are read twice, and must be the same both times. */
export interface BundleSource {
  readonly name: string;
  readonly open: () => ByteSource;
  /** Whether it is left out, with all others of the kind, where the bundle would be too large with it. */
  readonly isOptional?: boolean;
}

/** A bundle that is about to be written. */
export interface BundleToWrite {
  readonly fits: true;
  /** Length of the whole file in bytes. */
  readonly bytes: number;
  /** The file from its beginning, read once. */
  readonly pieces: () => AsyncGenerator<Uint8Array>;
}

/** A record that is larger than any bundle, even without what is optional. */
interface BundleTooLarge {
  readonly fits: false;
  /** Length that the whole file would have, in bytes, and the most that it may have. */
  readonly bytes: number;
  readonly most: number;
}

export type PreparedBundle = BundleToWrite | BundleTooLarge;

interface Measured extends ZipMember {
  readonly sha256: string;
  readonly open: () => ByteSource;
  readonly isOptional: boolean;
}

async function measure({ name, open, isOptional = false }: BundleSource): Promise<Measured> {
  const digest = sha256.create();
  let [bytes, crc] = [0, 0];
  for await (const piece of open()) {
    digest.update(piece);
    crc = crc32(piece, crc);
    bytes += piece.length;
  }
  return { name, bytes, crc, sha256: bytesToHex(digest.digest()), open, isOptional };
}

/** The bytes of a member once more; whoever changes them between two readings gets no bundle. */
async function* again({ name, bytes, crc, open }: Measured): AsyncGenerator<Uint8Array> {
  let [length, sum] = [0, 0];
  for await (const piece of open()) {
    length += piece.length;
    sum = crc32(piece, sum);
    if (length > bytes) break;
    yield piece;
  }
  if (length !== bytes || sum !== crc) throw new Error(`bundle: ${name} changed while it was read`);
}

/** The bundle of members that are measured. */
async function layOut(head: BundleHead, measured: readonly Measured[]): Promise<BundleToWrite> {
  const manifest = writeManifest(
    head,
    measured.map(({ name, bytes, sha256: sum }) => ({ name, bytes, sha256: sum })),
  );
  const first = await measure({ name: manifestName, open: () => [manifest] });
  const members = [first, ...measured];
  const { directory: place } = placesOf(members);
  const bytes = place + directoryLength(members);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (const member of members) {
      yield localHeader(member);
      yield* again(member);
    }
    yield directoryOf(members);
  }
  return { fits: true, bytes, pieces };
}

/**
 * Prepares a bundle: reads every member once, to know lengths and digests, which stand before the bytes.
 * The same members always make the same bytes.
 *
 * @param most the length that the file may have, in bytes; less than the format allows in tests only
 * @throws Error for a name that is no bundle's, or a name twice: bugs of the caller
 */
export async function prepareBundle(
  head: BundleHead,
  sources: readonly BundleSource[],
  most: number = tooLarge,
): Promise<PreparedBundle> {
  const sorted = [...sources].sort((one, other) => compareMembers(one.name, other.name));
  const measured: Measured[] = [];
  for (const [i, source] of sorted.entries()) {
    const kind = readMemberName(source.name)?.kind;
    if (kind === undefined || kind === 'manifest' || sorted[i + 1]?.name === source.name)
      throw new Error(`bundle: ${source.name} is no member, or there twice`);
    measured.push(await measure(source));
  }
  const whole = await layOut(head, measured);
  if (whole.bytes <= most) return whole;
  const needed = await layOut(
    head,
    measured.filter(({ isOptional }) => !isOptional),
  );
  return needed.bytes <= most ? needed : { fits: false, bytes: needed.bytes, most };
}
