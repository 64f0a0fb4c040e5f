import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ByteSource } from '../log/leaves/lines.ts';
import { type BundleHead, writeManifest } from './manifest.ts';
import { compareMembers, manifestName, readMemberName } from './members.ts';
import { crc32 } from './zip/crc32.ts';
import { directoryOf, localHeader, placesOf, tooLarge, type ZipMember } from './zip/layout.ts';

/** A member to be put into a bundle. Its bytes are read twice, and must be the same both times. */
export interface BundleSource {
  readonly name: string;
  readonly open: () => ByteSource;
}

/** A bundle that is about to be written. */
export interface BundleToWrite {
  /** Length of the whole file in bytes. */
  readonly bytes: number;
  /** The file from its beginning, read once. */
  readonly pieces: () => AsyncGenerator<Uint8Array>;
}

interface Measured extends ZipMember {
  readonly sha256: string;
  readonly open: () => ByteSource;
}

async function measure({ name, open }: BundleSource): Promise<Measured> {
  const digest = sha256.create();
  let [bytes, crc] = [0, 0];
  for await (const piece of open()) {
    digest.update(piece);
    crc = crc32(piece, crc);
    bytes += piece.length;
  }
  return { name, bytes, crc, sha256: bytesToHex(digest.digest()), open };
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

/**
 * Prepares a bundle: reads every member once, to know lengths and digests, which stand before the bytes.
 * The same members always make the same bytes.
 *
 * @throws Error for a name that is no bundle's, a name twice, or more than 4 GiB: bugs of the caller
 */
export async function prepareBundle(
  head: BundleHead,
  sources: readonly BundleSource[],
): Promise<BundleToWrite> {
  const sorted = [...sources].sort((one, other) => compareMembers(one.name, other.name));
  const measured: Measured[] = [];
  for (const [i, source] of sorted.entries()) {
    const kind = readMemberName(source.name)?.kind;
    if (kind === undefined || kind === 'manifest' || sorted[i + 1]?.name === source.name)
      throw new Error(`bundle: ${source.name} is no member, or there twice`);
    measured.push(await measure(source));
  }
  const manifest = writeManifest(
    head,
    measured.map(({ name, bytes, sha256: sum }) => ({ name, bytes, sha256: sum })),
  );
  const first = await measure({ name: manifestName, open: () => [manifest] });
  const members = [first, ...measured];
  const directory = directoryOf(members);
  const bytes = placesOf(members).directory + directory.length;
  if (bytes > tooLarge) throw new Error('bundle: larger than 4 GiB');
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (const member of members) {
      yield localHeader(member);
      yield* again(member);
    }
    yield directory;
  }
  return { bytes, pieces };
}
