import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { groupOf, pollTrusteeSecret, type TrusteeKeyJson, trusteeKeyOf } from '@pingyi/ballot';
import { meetingId, type PollId, pollId } from '@pingyi/core';
import { z } from 'zod';
import type { Outcome } from '../../keys/outcome.ts';
import { openText, type SealFault, sealedText, sealText } from '../../keys/sealed-text.ts';

/** The seed of a trustee in bytes. */
const seedLength = 32;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'u'));

const pollEntry = z
  .strictObject({
    poll: pollId,
    meeting: meetingId,
    /** What was decrypted for it: SHA-256 of the encrypted tally; null before. Once written, never again null. */
    decrypted: hex(32).nullable(),
  })
  .readonly();

const trusteeKey = z
  .strictObject({
    seed: hex(seedLength),
    /** The log's verifier key as it was first met; a closing signed by another one is refused. */
    logKey: z.string().nullable(),
    polls: z.array(pollEntry).readonly(),
  })
  .readonly();

/** What a trustee holds: the seed, and for which polls it was used. */
export type TrusteeKey = z.output<typeof trusteeKey>;

const keyFile = z
  .strictObject({
    format: z.literal('pingyi-trustee-key/1'),
    /** The same in every version of one file, so that versions are not taken for different keys. */
    name: hex(8),
    /** Counts the versions of the file, from 1. The newest is to be used. */
    version: z.int().min(1),
    sealed: sealedText,
  })
  .readonly();

/** The key file: the key sealed under a passphrase, name and version in the clear. */
export type KeyFile = z.output<typeof keyFile>;

/** A key file that is open: its key, and what the next version needs. */
export interface OpenKeyFile {
  readonly name: string;
  readonly version: number;
  readonly key: TrusteeKey;
}

export type KeyFileFault = 'key-file-unreadable' | SealFault;

function nameOf(seed: Uint8Array): string {
  return bytesToHex(sha256(utf8ToBytes(`pingyi-trustee-name/1|${bytesToHex(seed)}`)).slice(0, 8));
}

function labelOf(name: string, version: number) {
  return { format: 'pingyi-trustee-key/1', name, version };
}

/** Makes a new key; it is worth nothing before its file is saved. */
export function makeTrusteeKey(): OpenKeyFile {
  const seed = crypto.getRandomValues(new Uint8Array(seedLength));
  const key = { seed: bytesToHex(seed), logKey: null, polls: [] };
  return { name: nameOf(seed), version: 0, key };
}

/** The next version of a key file, sealed. */
export async function writeKeyFile(
  { name, version, key }: OpenKeyFile,
  passphrase: string,
): Promise<{ readonly file: KeyFile; readonly opened: OpenKeyFile }> {
  const next = version + 1;
  const sealed = await sealText(JSON.stringify(key), passphrase, labelOf(name, next));
  const file = { format: 'pingyi-trustee-key/1' as const, name, version: next, sealed };
  return { file, opened: { name, version: next, key } };
}

/** Opens the text of a key file: as it was written, or not at all. */
export async function openKeyFile(
  text: string,
  passphrase: string,
): Promise<Outcome<OpenKeyFile, KeyFileFault>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'key-file-unreadable' };
  }
  const read = keyFile.safeParse(json);
  if (!read.success) return { ok: false, fault: 'key-file-unreadable' };
  const { name, version, sealed } = read.data;
  const opened = await openText(sealed, passphrase, labelOf(name, version));
  if (!opened.ok) return opened;
  const key = trusteeKey.parse(JSON.parse(opened.value));
  return { ok: true, value: { name, version, key } };
}

const group = groupOf('Ed25519');

/** The trustee's secret key of one poll. */
export function secretFor({ seed }: TrusteeKey, poll: PollId): bigint {
  return pollTrusteeSecret(group, poll, hexToBytes(seed));
}

/** The public part for one poll with its proof of possession: all that is ever sent of a key. */
export function publicPartFor(key: TrusteeKey, poll: PollId): TrusteeKeyJson {
  return trusteeKeyOf(group, secretFor(key, poll));
}

/** What a key was used for in a poll, if it was. */
export function entryOf({ polls }: TrusteeKey, poll: PollId) {
  return polls.find((each) => each.poll === poll);
}

/** The key after its public part for polls of a meeting was made. */
export function withPolls(
  key: TrusteeKey,
  meeting: z.output<typeof meetingId>,
  polls: readonly PollId[],
): TrusteeKey {
  const added = [...new Set(polls)]
    .filter((poll) => entryOf(key, poll) === undefined)
    .map((poll) => ({ poll, meeting, decrypted: null }));
  return { ...key, polls: [...key.polls, ...added] };
}

/**
 * The key after it was used to decrypt a poll.
 *
 * @param tally SHA-256 of the encrypted tally in hexadecimal
 * @throws Error where it was used before: once for each poll, ever
 */
export function withDecrypted(
  key: TrusteeKey,
  meeting: z.output<typeof meetingId>,
  poll: PollId,
  tally: string,
): TrusteeKey {
  if ((entryOf(key, poll)?.decrypted ?? null) !== null)
    throw new Error(`trustee: ${poll} was decrypted before`);
  const known = withPolls(key, meeting, [poll]);
  return {
    ...known,
    polls: known.polls.map((each) => (each.poll === poll ? { ...each, decrypted: tally } : each)),
  };
}
