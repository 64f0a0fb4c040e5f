import { hashToScalar } from '../bytes/digest.ts';
import type { Element, Group } from '../groups/group.ts';
import { modulo, randomScalar, type ScalarSource } from '../groups/scalar.ts';
import type { Ciphertext, OpenCiphertext } from './ciphertext.ts';
import type { Proof } from './proof.ts';

/** "This ciphertext encrypts that value." */
export interface Clause<Of extends Ciphertext = Ciphertext> {
  readonly ciphertext: Of;
  readonly value: bigint;
}

interface Commitment {
  readonly a: Element;
  readonly b: Element;
}

function challengeOf(group: Group, prefix: string, commitments: readonly Commitment[]): bigint {
  const elements = commitments.map(({ a, b }) => `${group.format(a)},${group.format(b)}`);
  return hashToScalar(`${prefix}${elements.join(',')}`, group.order);
}

/** A = g^r alpha^c and B = y^r (beta / g^M)^c. */
function commitmentOf(group: Group, publicKey: Element, clause: Clause, proof: Proof): Commitment {
  const { challenge, response } = proof;
  const { alpha, beta } = clause.ciphertext;
  const b = group.multiply(group.power(publicKey, response), group.power(beta, challenge));
  const shift = modulo(-clause.value * challenge, group.order);
  return {
    a: group.multiply(group.power(group.generator, response), group.power(alpha, challenge)),
    b: shift === 0n ? b : group.multiply(b, group.power(group.generator, shift)),
  };
}

/**
 * The same for the author of the ciphertext: as alpha and beta are known powers of g and y, only
 * powers of these two are needed.
 */
function simulate(
  group: Group,
  publicKey: Element,
  clause: Clause<OpenCiphertext>,
  proof: Proof,
): Commitment {
  const { randomness, value } = clause.ciphertext;
  const exponent = modulo(proof.response + randomness * proof.challenge, group.order);
  const shift = modulo((value - clause.value) * proof.challenge, group.order);
  return {
    a: group.powerOfSecret(group.generator, exponent),
    b: group.multiply(
      group.powerOfSecret(publicKey, exponent),
      group.powerOfSecret(group.generator, shift),
    ),
  };
}

/**
 * Proves that at least one clause is true without telling which (Belenios specification, 4.12 and
 * 4.13: the clauses and the prefix of the hash make the difference between the proofs there).
 *
 * @param truth index of the clause that is true
 */
export function proveDisjunction(
  group: Group,
  publicKey: Element,
  prefix: string,
  clauses: readonly Clause<OpenCiphertext>[],
  truth: number,
  scalars: ScalarSource = randomScalar,
): readonly Proof[] {
  const { order } = group;
  const drawn = clauses.map(() => ({ challenge: scalars(order), response: scalars(order) }));
  const nonce = scalars(order);
  const commitments = clauses.map((clause, index) => {
    const proof = drawn[index];
    if (index === truth || proof === undefined) {
      return {
        a: group.powerOfSecret(group.generator, nonce),
        b: group.powerOfSecret(publicKey, nonce),
      };
    }
    return simulate(group, publicKey, clause, proof);
  });
  const total = challengeOf(group, prefix, commitments);
  const others = drawn.reduce((sum, proof, index) => {
    return index === truth ? sum : sum + proof.challenge;
  }, 0n);
  return drawn.map((proof, index) => {
    if (index !== truth) return proof;
    const challenge = modulo(total - others, order);
    const randomness = clauses[index]?.ciphertext.randomness ?? 0n;
    return { challenge, response: modulo(nonce - randomness * challenge, order) };
  });
}

/** True when the proofs show that at least one clause holds. */
export function verifyDisjunction(
  group: Group,
  publicKey: Element,
  prefix: string,
  clauses: readonly Clause[],
  proofs: readonly Proof[],
): boolean {
  if (proofs.length !== clauses.length || clauses.length === 0) return false;
  const commitments: Commitment[] = [];
  let sum = 0n;
  for (const [index, clause] of clauses.entries()) {
    const proof = proofs[index];
    if (proof === undefined) return false;
    sum += proof.challenge;
    commitments.push(commitmentOf(group, publicKey, clause, proof));
  }
  return challengeOf(group, prefix, commitments) === modulo(sum, group.order);
}
