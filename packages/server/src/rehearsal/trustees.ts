import { randomBytes } from 'node:crypto';
import {
  decryptTally,
  type GroupName,
  groupsWith,
  openKernel,
  pollTrusteeSecret,
  tallyToDecrypt,
  trusteeKeyOf,
  writeStrongProofs,
} from '@pingyi/ballot';
import { type Door, give, type Party, upload } from './door.ts';
import { inPieces } from './in-pieces.ts';
import { digestOfText } from './officers.ts';

/** A trustee as the own page acts: one seed, a key for each poll, and nothing decrypted unchecked. */
export interface Trustee {
  readonly party: Party;
  /** From 1, in the order of naming. */
  readonly owner: number;
  readonly seed: Uint8Array;
}

/** @param newSeed gives 32 bytes for an owner; by chance unless given */
export function makeTrustees(
  count: number,
  newSeed: (owner: number) => Uint8Array = () => new Uint8Array(randomBytes(32)),
): readonly Trustee[] {
  return Array.from({ length: count }, (_, place) => ({
    party: `trustee-${place + 1}` as Party,
    owner: place + 1,
    seed: newSeed(place + 1),
  }));
}

/** Registers a trustee's key of a poll. */
export async function registerKey(
  door: Door,
  meeting: string,
  poll: string,
  { party, seed }: Trustee,
  groupName: GroupName = 'Ed25519',
): Promise<void> {
  const group = groupsWith(await openKernel())(groupName);
  const { pok, public_key: key } = trusteeKeyOf(group, pollTrusteeSecret(group, poll, seed));
  const { challenge, response } = pok;
  const text = JSON.stringify({ pok: { challenge, response }, public_key: key });
  const proof = digestOfText(text);
  await upload(door, party, meeting, text, proof);
  await give(door, party, `/meetings/${meeting}/register-trustee-key`, { poll, key, proof });
}

/** What a trustee hands in for a tally that was recomputed from the whole archive. */
export interface MadePart {
  readonly decryption: string;
  readonly strongProofs: string;
}

/** Verifies the archive in full and decrypts the tally that follows from it. */
export async function makePart(
  archive: Uint8Array,
  poll: string,
  { owner, seed }: Trustee,
): Promise<MadePart> {
  const kernel = await openKernel();
  const found = await tallyToDecrypt(
    () => inPieces(archive),
    kernel === undefined ? {} : { kernel },
  );
  if (!found.ok) throw new Error(`nothing to decrypt: ${JSON.stringify(found.fault)}`);
  const { election, tally } = found.value;
  const secret = pollTrusteeSecret(election.group, poll, seed);
  const { text, strong } = decryptTally(election, tally, owner, secret);
  return { decryption: text, strongProofs: writeStrongProofs([strong]) };
}
