import type { Election } from '../elections/election.ts';
import type { CiphertextJson } from '../proofs/ciphertext.ts';

/** S0: what binds the proofs of a ballot to its election and its credential (specification, 4.11). */
export function ballotContext(election: Election, credential: string): string {
  return `${election.hash}|${credential}`;
}

export function elementsOf({ alpha, beta }: CiphertextJson): string {
  return `${alpha},${beta}`;
}

/** S: S0 with all ciphertexts of the answer, to which the proofs over the whole answer are bound. */
export function answerContext(context: string, choices: readonly CiphertextJson[]): string {
  return `${context}|${choices.map(elementsOf).join(',')}`;
}
