import { hashToScalar } from '../bytes/digest.ts';
import type { Element, Group } from '../groups/group.ts';
import { modulo, randomScalar, type ScalarSource } from '../groups/scalar.ts';
import type { Proof } from './proof.ts';

/** What a decryption proof is about: F = alpha^x for the x of X = g^x. */
export interface DecryptionClaim {
  /** phi, the fingerprint of the election. */
  readonly electionHash: string;
  /** Number of the trustee, from 1. */
  readonly owner: number;
  readonly publicKey: Element;
  readonly alpha: Element;
  readonly factor: Element;
}

type ChallengeText = (group: Group, claim: DecryptionClaim, a: string, b: string) => string;

/**
 * Belenios v1 (specification, 4.18). The hash binds neither alpha nor the factor: a trustee who also
 * casts a ballot can forge it, so it proves nothing against the trustees.
 */
const weakText: ChallengeText = (group, claim, a, b) =>
  `decrypt|${claim.electionHash}|${group.format(claim.publicKey)}|${a},${b}`;

/** Ours: Chaum and Pedersen's proof with the whole statement in the hash. */
const strongText: ChallengeText = (group, claim, a, b) => {
  const { electionHash, owner, publicKey, alpha, factor } = claim;
  const elements = [publicKey, alpha, factor].map((element) => group.format(element));
  return ['pingyi-decrypt/1', electionHash, String(owner), ...elements, a, b].join('|');
};

function prove(
  group: Group,
  claim: DecryptionClaim,
  textOf: ChallengeText,
  secret: bigint,
  scalars: ScalarSource,
): Proof {
  const nonce = scalars(group.order);
  const a = group.format(group.powerOfSecret(group.generator, nonce));
  const b = group.format(group.powerOfSecret(claim.alpha, nonce));
  const challenge = hashToScalar(textOf(group, claim, a, b), group.order);
  return { challenge, response: modulo(nonce - challenge * secret, group.order) };
}

function verify(
  group: Group,
  claim: DecryptionClaim,
  textOf: ChallengeText,
  proof: Proof,
): boolean {
  const { challenge, response } = proof;
  const a = group.multiply(
    group.power(group.generator, response),
    group.power(claim.publicKey, challenge),
  );
  const b = group.multiply(
    group.power(claim.alpha, response),
    group.power(claim.factor, challenge),
  );
  const source = textOf(group, claim, group.format(a), group.format(b));
  return hashToScalar(source, group.order) === challenge;
}

/** Makes the v1 proof, which every Belenios program demands. */
export function proveWeakDecryption(
  group: Group,
  claim: DecryptionClaim,
  secret: bigint,
  scalars: ScalarSource = randomScalar,
): Proof {
  return prove(group, claim, weakText, secret, scalars);
}

/** Checks the v1 proof. True does not mean that the factor is right: the proof can be forged. */
export function verifyWeakDecryption(group: Group, claim: DecryptionClaim, proof: Proof): boolean {
  return verify(group, claim, weakText, proof);
}

/** Makes the strong proof that is published beside the archive. */
export function proveStrongDecryption(
  group: Group,
  claim: DecryptionClaim,
  secret: bigint,
  scalars: ScalarSource = randomScalar,
): Proof {
  return prove(group, claim, strongText, secret, scalars);
}

/** True when the factor is alpha raised to the trustee's secret key. */
export function verifyStrongDecryption(
  group: Group,
  claim: DecryptionClaim,
  proof: Proof,
): boolean {
  return verify(group, claim, strongText, proof);
}
