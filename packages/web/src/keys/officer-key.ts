import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type AccountId, accountId, type MeetingId, meetingId, officerKey } from '@pingyi/core';
import { officerKeyOf, signAsOfficer } from '@pingyi/record';
import { z } from 'zod';
import type { Outcome } from './outcome.ts';
import { openText, type SealFault, sealedText, sealText } from './sealed-text.ts';

/** Whose key it is, and for which meeting: a new key for each, so that a lost one spoils little. */
export interface Owner {
  readonly meeting: MeetingId;
  readonly account: AccountId;
}

/** The seed of an Ed25519 key in bytes (RFC 8032, section 5.1.5). */
const seedLength = 32;

const officerKeyFile = z
  .strictObject({
    format: z.literal('pingyi-officer-key/1'),
    meeting: meetingId,
    account: accountId,
    /** The public key, as the meeting's record lists it. */
    key: officerKey,
    sealed: sealedText,
  })
  .readonly();

/** An officer's key as it is kept: the seed sealed under the passphrase, all else in the clear. */
export type OfficerKeyFile = z.output<typeof officerKeyFile>;

function labelOf({ meeting, account }: Owner) {
  return { format: 'pingyi-officer-key/1', meeting, account };
}

/** Makes an officer's key; the seed is nowhere but in what is returned, sealed. */
export async function makeOfficerKey(owner: Owner, passphrase: string): Promise<OfficerKeyFile> {
  const seed = crypto.getRandomValues(new Uint8Array(seedLength));
  const sealed = await sealText(bytesToHex(seed), passphrase, labelOf(owner));
  const key = officerKeyOf(seed);
  seed.fill(0);
  return { format: 'pingyi-officer-key/1', ...owner, key, sealed };
}

/** Reads a kept key; undefined for anything else. */
export function readOfficerKey(text: string): OfficerKeyFile | undefined {
  try {
    const read = officerKeyFile.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Signs what core gives to sign (`messagesToSign`), each text with the one key. */
export async function signWith(
  file: OfficerKeyFile,
  passphrase: string,
  messages: readonly string[],
): Promise<Outcome<readonly string[], SealFault>> {
  const opened = await openText(file.sealed, passphrase, labelOf(file));
  if (!opened.ok) return opened;
  const seed = hexToBytes(opened.value);
  if (officerKeyOf(seed) !== file.key) return { ok: false, fault: 'damaged' };
  const signatures = messages.map((message) => signAsOfficer(seed, message));
  seed.fill(0);
  return { ok: true, value: signatures };
}
