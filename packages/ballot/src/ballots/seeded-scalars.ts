import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { numberOf } from '../bytes/digest.ts';
import { randomBytes, utf8Bytes } from '../bytes/platform.ts';
import type { Election } from '../elections/election.ts';
import { choicesIn, mayBeBlank, type Question } from '../elections/question.ts';
import { randomScalar, type ScalarSource } from '../groups/scalar.ts';

/** Length of the seed of a ballot in bytes: 256 bits. */
export const ballotSeedLength = 32;

/** A fresh seed from the platform's generator. */
export function makeBallotSeed(): Uint8Array {
  return randomBytes(ballotSeedLength);
}

/** Scalars that a proof over so many clauses draws: a challenge and a response for each, and a nonce. */
function scalarsOfProof(clauses: number): number {
  return 2 * clauses + 1;
}

function scalarsOfAnswer(question: Question): number {
  const choices = choicesIn(question);
  const isBlankAllowed = mayBeBlank(question);
  const values = question.max - question.min + 1 + (isBlankAllowed ? 1 : 0);
  const individual = choices * scalarsOfProof(2);
  return choices + individual + scalarsOfProof(values) + (isBlankAllowed ? scalarsOfProof(2) : 0);
}

/** Scalars that a ballot's answers draw, before the one nonce of its signature. */
function scalarsOfAnswers(election: Election): number {
  return election.questions.reduce((sum, question) => sum + scalarsOfAnswer(question), 0);
}

/**
 * The scalars of one ballot from a seed: number n, from 0, is SHA-512(`pingyi-ballot/1|seed|n`) mod q, the
 * seed in hexadecimal. With the seed anybody can encrypt the same answers again.
 *
 * The last scalar, the nonce of the signature, is not from the seed but from the platform's generator:
 * whoever knows it can compute the secret of the credential, and a ballot that is tested (检验) must not
 * give that away.
 *
 * @param seed 32 random bytes, of use for one ballot only: a second one would draw the same randomness
 */
export function seededScalars(election: Election, seed: Uint8Array): ScalarSource {
  if (seed.length !== ballotSeedLength) throw new Error('A seed of a ballot has 32 bytes.');
  const seeded = scalarsOfAnswers(election);
  const prefix = `pingyi-ballot/1|${bytesToHex(seed)}|`;
  let drawn = 0;
  return (order) => {
    drawn += 1;
    if (drawn > seeded) return randomScalar(order);
    return numberOf(sha512(utf8Bytes(`${prefix}${drawn - 1}`))) % order;
  };
}
