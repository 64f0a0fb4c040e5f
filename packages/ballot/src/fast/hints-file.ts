import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type ByteSource, readerOf } from '../archive/byte-reader.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import type { Election } from '../elections/election.ts';

// The file of hints beside an archive, docs/ballots/hints.md. Nothing in it is believed, so nothing in it
// can make a verification fail: what does not fit is not used.

const hashLength = 32;

function headerOf(election: Election): Uint8Array {
  return utf8Bytes(`pingyi-hints/1\n${election.hash}\n`);
}

/** The first bytes of a file of hints. */
export function writeHintsHeader(election: Election): Uint8Array {
  return headerOf(election);
}

/**
 * The record of one ballot; records stand in the order of the ballots in the archive.
 *
 * @param payload SHA-256 of the ballot's text, as its event names it
 */
export function writeHintsRecord(payload: string, hints: Uint8Array): Uint8Array {
  const record = new Uint8Array(hashLength + hints.length);
  record.set(hexToBytes(payload));
  record.set(hints, hashLength);
  return record;
}

/** How far the hints of a file went. */
export interface HintsUse {
  /** False when the file is for another election, or no file of hints. */
  readonly isForElection: boolean;
  /** Ballots that had hints; whether these were right is not said. */
  readonly ballots: number;
}

/** Gives each ballot its hints while the archive is read. */
export interface HintsReader {
  /** The hints of the next ballot; undefined when the next record is not about it. */
  take(payload: string): Promise<Uint8Array | undefined>;
  use(): HintsUse;
  close(): Promise<void>;
}

/** Reads a file of hints beside the ballots; it holds one record at a time. */
export function hintsReader(
  source: ByteSource | undefined,
  election: Election,
  hintsLength: number | undefined,
): HintsReader | undefined {
  if (source === undefined || hintsLength === undefined) return undefined;
  const reader = readerOf(source);
  const header = headerOf(election);
  let isForElection: boolean | undefined;
  let record: Uint8Array | undefined;
  let ballots = 0;

  async function begin(): Promise<boolean> {
    const start = await reader.take(header.length);
    return start.length === header.length && start.every((byte, index) => byte === header[index]);
  }

  async function next(length: number): Promise<Uint8Array | undefined> {
    const taken = await reader.take(length);
    return taken.length === length ? taken : undefined;
  }

  return {
    async take(payload) {
      isForElection ??= await begin();
      if (!isForElection) return undefined;
      record ??= await next(hashLength + hintsLength);
      if (record === undefined) return undefined;
      if (bytesToHex(record.subarray(0, hashLength)) !== payload) return undefined;
      const hints = record.subarray(hashLength);
      record = undefined;
      ballots += 1;
      return hints;
    },
    use: () => ({ isForElection: isForElection === true, ballots }),
    close: () => reader.close(),
  };
}
