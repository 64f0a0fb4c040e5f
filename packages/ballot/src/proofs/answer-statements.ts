import type { Ciphertext } from './ciphertext.ts';
import type { Clause } from './disjunction.ts';

/** What one proof of an answer claims: the prefix of its hash and its clauses. */
export interface Statement<Of extends Ciphertext> {
  readonly prefix: string;
  readonly clauses: readonly Clause<Of>[];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

function clausesOver<Of extends Ciphertext>(ciphertext: Of, { min, max }: Range): Clause<Of>[] {
  return Array.from({ length: max - min + 1 }, (_, index) => ({
    ciphertext,
    value: BigInt(min + index),
  }));
}

/**
 * The ciphertext encrypts a value from min to max (Belenios specification, 4.12).
 *
 * @param context S0 for one choice, S for the sum of all
 * @param elements texts of alpha and beta, joined by a comma
 */
export function intervalStatement<Of extends Ciphertext>(
  context: string,
  elements: string,
  ciphertext: Of,
  range: Range,
): Statement<Of> {
  return { prefix: `prove|${context}|${elements}|`, clauses: clausesOver(ciphertext, range) };
}

/** Not blank, or no answer marked (4.13, `blank_proof`). */
export function blankStatement<Of extends Ciphertext>(
  context: string,
  blank: Of,
  sum: Of,
): Statement<Of> {
  return {
    prefix: `bproof0|${context}|`,
    clauses: [
      { ciphertext: blank, value: 0n },
      { ciphertext: sum, value: 0n },
    ],
  };
}

/** Blank, or as many answers marked as allowed (4.13, `overall_proof`). */
export function blankOverallStatement<Of extends Ciphertext>(
  context: string,
  blank: Of,
  sum: Of,
  range: Range,
): Statement<Of> {
  return {
    prefix: `bproof1|${context}|`,
    clauses: [{ ciphertext: blank, value: 1n }, ...clausesOver(sum, range)],
  };
}
