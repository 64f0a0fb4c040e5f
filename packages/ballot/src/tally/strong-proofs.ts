import { exactly, integer, list, readJson, record, writeJson } from '../bytes/canonical-json.ts';
import type { Election } from '../elections/election.ts';
import type { Element } from '../groups/group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { verifyStrongDecryption } from '../proofs/decryption.ts';
import { type ProofJson, parseProof, proofShape } from '../proofs/proof.ts';
import type { EncryptedTally } from './encrypted-tally.ts';
import { claimsOf, type PartialDecryption } from './partial-decryption.ts';

/** One trustee's strong proofs, nested like the factors they speak of. */
export interface TrusteeStrongProofs {
  readonly owner: number;
  readonly proofs: readonly (readonly ProofJson[])[];
}

/** The file that lies beside an archive, `<uuid>.strong.json`. */
export interface StrongProofs {
  readonly format: 'pingyi-strong/1';
  readonly proofs: readonly TrusteeStrongProofs[];
}

/** Why a file of strong proofs cannot be used. */
export type StrongProofsFault =
  | { readonly code: 'unreadable-strong-proofs'; readonly detail: string }
  | { readonly code: 'repeated-strong-owner'; readonly owner: number };

const strongProofsShape = record<StrongProofs>({
  format: exactly('pingyi-strong/1'),
  proofs: list(record<TrusteeStrongProofs>({ owner: integer(1), proofs: list(list(proofShape)) })),
});

/** Writes the file of all trustees' strong proofs, by number. */
export function writeStrongProofs(proofs: readonly TrusteeStrongProofs[]): string {
  const sorted = [...proofs].sort((left, right) => left.owner - right.owner);
  return writeJson({ format: 'pingyi-strong/1', proofs: sorted } satisfies StrongProofs);
}

/** Reads the file of strong proofs; what it proves is for the verification to say. */
export function readStrongProofs(source: string): Outcome<StrongProofs, StrongProofsFault> {
  const read = readJson(source, strongProofsShape);
  if (!read.ok) {
    const { fault } = read;
    const detail = fault.code === 'wrong-shape' ? fault.place : fault.code;
    return refuse({ code: 'unreadable-strong-proofs', detail });
  }
  const owners = read.value.proofs.map(({ owner }) => owner);
  const repeated = owners.find((owner, index) => owners.indexOf(owner) !== index);
  if (repeated !== undefined) return refuse({ code: 'repeated-strong-owner', owner: repeated });
  return accept(read.value);
}

/**
 * Checks one trustee's strong proofs against its factors; undefined when every factor is proved,
 * else the place of the first that is not.
 */
export function faultOfStrongProofs(
  election: Election,
  tally: EncryptedTally,
  publicKey: Element,
  partial: PartialDecryption,
  { proofs }: TrusteeStrongProofs,
): string | undefined {
  const fits =
    proofs.length === tally.length &&
    proofs.every((row, question) => row.length === tally[question]?.length);
  if (!fits) return 'proofs';
  for (const { claim, question, choice } of claimsOf(election, tally, publicKey, partial)) {
    const json = proofs[question]?.[choice];
    const proof = json && parseProof(json, election.group);
    if (proof === undefined || !verifyStrongDecryption(election.group, claim, proof)) {
      return `proofs[${question}][${choice}]`;
    }
  }
  return undefined;
}
