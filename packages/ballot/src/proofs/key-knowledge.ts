import { hashToScalar } from '../bytes/digest.ts';
import type { Element, Group } from '../groups/group.ts';
import { modulo, randomScalar, type ScalarSource } from '../groups/scalar.ts';
import type { Proof } from './proof.ts';

/**
 * Schnorr's proof that one knows x with X = g^x, made non-interactive over a statement: the prefix
 * of the hash says what the proof is for. Three uses, which differ in the prefix alone.
 */

/** Prefix of a trustee's proof of possession (Belenios specification, 4.5). */
export function possessionPrefix(group: Group, publicKey: Element): string {
  return `pok|${group.name}|${group.format(publicKey)}|`;
}

/** Prefix of a ballot's signature over the hash of the unsigned ballot (4.14). */
export function signaturePrefix(ballotHash: string): string {
  return `sig|${ballotHash}|`;
}

/** Prefix of a signed message between threshold trustees (4.6.1). */
export function messagePrefix(message: string): string {
  return `sigmsg|${message}|`;
}

/** Proves knowledge of the exponent of a public key. */
export function proveKeyKnowledge(
  group: Group,
  prefix: string,
  secret: bigint,
  scalars: ScalarSource = randomScalar,
): Proof {
  const nonce = scalars(group.order);
  const commitment = group.powerOfSecret(group.generator, nonce);
  const challenge = hashToScalar(`${prefix}${group.format(commitment)}`, group.order);
  return { challenge, response: modulo(nonce - secret * challenge, group.order) };
}

export function verifyKeyKnowledge(
  group: Group,
  prefix: string,
  publicKey: Element,
  proof: Proof,
): boolean {
  const commitment = group.multiply(
    group.power(group.generator, proof.response),
    group.power(publicKey, proof.challenge),
  );
  return hashToScalar(`${prefix}${group.format(commitment)}`, group.order) === proof.challenge;
}
