import { list, readJson, record, text, writeJson } from '../bytes/canonical-json.ts';
import type { Election } from '../elections/election.ts';
import type { Element } from '../groups/group.ts';
import { randomScalar, type ScalarSource } from '../groups/scalar.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import {
  type DecryptionClaim,
  proveStrongDecryption,
  proveWeakDecryption,
  verifyWeakDecryption,
} from '../proofs/decryption.ts';
import {
  formatProof,
  type Proof,
  type ProofJson,
  parseProof,
  proofShape,
} from '../proofs/proof.ts';
import type { EncryptedTally } from './encrypted-tally.ts';
import type { TrusteeStrongProofs } from './strong-proofs.ts';

/** A trustee's part of the decryption as the archive holds it (Belenios specification, 4.18). */
interface PartialDecryptionJson {
  readonly decryption_factors: readonly (readonly string[])[];
  readonly decryption_proofs: readonly (readonly ProofJson[])[];
}

const partialDecryptionShape = record<PartialDecryptionJson>({
  decryption_factors: list(list(text())),
  decryption_proofs: list(list(proofShape)),
});

/** F = alpha^x per question and choice. */
type Factors = readonly (readonly Element[])[];

/** A partial decryption that was read; its v1 proofs were checked, which does not make it right. */
export interface PartialDecryption {
  readonly owner: number;
  readonly factors: Factors;
}

/** Why a partial decryption is refused; `place` is a path into it. */
export type DecryptionFault =
  | { readonly code: 'unreadable-decryption'; readonly detail: string }
  | { readonly code: 'wrong-number-of-factors'; readonly place: string }
  | { readonly code: 'invalid-factor'; readonly place: string }
  | { readonly code: 'invalid-decryption-proof'; readonly place: string };

/** What may be given when a tally is decrypted. */
export interface DecryptOptions {
  /** Called after each ciphertext with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly scalars?: ScalarSource;
}

/** What a trustee hands in: the part for the archive and the strong proofs beside it. */
export interface MadeDecryption {
  readonly text: string;
  readonly strong: TrusteeStrongProofs;
}

/**
 * Decrypts a tally with one trustee's key.
 *
 * A trustee calls this once per poll, on a tally that it recomputed itself from an archive that it
 * verified in full: a factor for any other ciphertext opens that ciphertext.
 *
 * @param owner the trustee's number in the election, from 1
 */
export function decryptTally(
  election: Election,
  tally: EncryptedTally,
  owner: number,
  secret: bigint,
  options: DecryptOptions = {},
): MadeDecryption {
  const { group } = election;
  const { scalars = randomScalar, onProgress } = options;
  const publicKey = group.powerOfSecret(group.generator, secret);
  const total = tally.reduce((sum, row) => sum + row.length, 0);
  let done = 0;
  const made = tally.map((row) =>
    row.map(({ alpha }) => {
      const factor = group.powerOfSecret(alpha, secret);
      const claim = { electionHash: election.hash, owner, publicKey, alpha, factor };
      const weak = proveWeakDecryption(group, claim, secret, scalars);
      const strong = proveStrongDecryption(group, claim, secret, scalars);
      done += 1;
      onProgress?.(done, total);
      return {
        factor: group.format(factor),
        weak: formatProof(weak),
        strong: formatProof(strong),
      };
    }),
  );
  const json: PartialDecryptionJson = {
    decryption_factors: made.map((row) => row.map(({ factor }) => factor)),
    decryption_proofs: made.map((row) => row.map(({ weak }) => weak)),
  };
  const strong = { owner, proofs: made.map((row) => row.map((part) => part.strong)) };
  return { text: writeJson(json), strong };
}

/** One claim per ciphertext of the tally, with the proof that stands for it. */
export function claimsOf(
  election: Election,
  tally: EncryptedTally,
  publicKey: Element,
  { owner, factors }: PartialDecryption,
): readonly {
  readonly claim: DecryptionClaim;
  readonly question: number;
  readonly choice: number;
}[] {
  return tally.flatMap((row, question) =>
    row.map(({ alpha }, choice) => {
      const factor = factors[question]?.[choice];
      if (factor === undefined) throw new Error('Factors and tally differ in shape.');
      const claim = { electionHash: election.hash, owner, publicKey, alpha, factor };
      return { claim, question, choice };
    }),
  );
}

function parseFactors(
  election: Election,
  json: PartialDecryptionJson,
  tally: EncryptedTally,
): Outcome<Factors, DecryptionFault> {
  const { decryption_factors: rows, decryption_proofs: proofs } = json;
  if (rows.length !== tally.length || proofs.length !== tally.length) {
    return refuse({ code: 'wrong-number-of-factors', place: 'decryption_factors' });
  }
  const factors: (readonly Element[])[] = [];
  for (const [question, row] of rows.entries()) {
    const need = tally[question]?.length;
    if (row.length !== need || proofs[question]?.length !== need) {
      return refuse({
        code: 'wrong-number-of-factors',
        place: `decryption_factors[${question}]`,
      });
    }
    const parsed: Element[] = [];
    for (const [choice, source] of row.entries()) {
      const factor = election.group.parse(source);
      if (factor === undefined) {
        const place = `decryption_factors[${question}][${choice}]`;
        return refuse({ code: 'invalid-factor', place });
      }
      parsed.push(factor);
    }
    factors.push(parsed);
  }
  return accept(factors);
}

/**
 * Reads a trustee's partial decryption of a tally: shape, membership of every factor, v1 proofs.
 *
 * @param owner the trustee's number and its public key
 */
export function readPartialDecryption(
  election: Election,
  tally: EncryptedTally,
  owner: number,
  publicKey: Element,
  source: string,
): Outcome<PartialDecryption, DecryptionFault> {
  const read = readJson(source, partialDecryptionShape);
  if (!read.ok) {
    const { fault } = read;
    const detail = fault.code === 'wrong-shape' ? fault.place : fault.code;
    return refuse({ code: 'unreadable-decryption', detail });
  }
  const factors = parseFactors(election, read.value, tally);
  if (!factors.ok) return factors;
  const partial: PartialDecryption = { owner, factors: factors.value };
  for (const { claim, question, choice } of claimsOf(election, tally, publicKey, partial)) {
    const json = read.value.decryption_proofs[question]?.[choice];
    const proof: Proof | undefined = json && parseProof(json, election.group);
    if (proof === undefined || !verifyWeakDecryption(election.group, claim, proof)) {
      const place = `decryption_proofs[${question}][${choice}]`;
      return refuse({ code: 'invalid-decryption-proof', place });
    }
  }
  return accept(partial);
}
