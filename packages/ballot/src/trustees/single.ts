import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { record, type Shape, text } from '../bytes/canonical-json.ts';
import { numberOf } from '../bytes/digest.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import type { Element, Group } from '../groups/group.ts';
import { randomScalar, type ScalarSource } from '../groups/scalar.ts';
import {
  possessionPrefix,
  proveKeyKnowledge,
  verifyKeyKnowledge,
} from '../proofs/key-knowledge.ts';
import { formatProof, type ProofJson, parseProof, proofShape } from '../proofs/proof.ts';

/** A trustee's public key with its proof of possession (Belenios specification, 4.5). */
export interface TrusteeKeyJson {
  readonly pok: ProofJson;
  readonly public_key: string;
}

export const trusteeKeyShape: Shape<TrusteeKeyJson> = record<TrusteeKeyJson>({
  pok: proofShape,
  public_key: text(),
});

/** Length in bytes of the seed in a trustee's key file. */
export const trusteeSeedLength = 32;

/**
 * A trustee's secret key for one poll: SHA-512(`pingyi-trustee/1|uuid|seed`) mod q, the seed in 64
 * lowercase hexadecimal digits. The keys of two polls tell nothing about each other.
 */
export function pollTrusteeSecret(group: Group, uuid: string, seed: Uint8Array): bigint {
  if (seed.length !== trusteeSeedLength) throw new Error('A trustee seed has 32 bytes.');
  const source = `pingyi-trustee/1|${uuid}|${bytesToHex(seed)}`;
  const secret = numberOf(sha512(utf8Bytes(source))) % group.order;
  if (secret === 0n) throw new Error('The seed yields no key for this poll.');
  return secret;
}

/** The public part of a secret key, with proof of possession: all that a trustee sends. */
export function trusteeKeyOf(
  group: Group,
  secret: bigint,
  scalars: ScalarSource = randomScalar,
): TrusteeKeyJson {
  const publicKey = group.powerOfSecret(group.generator, secret);
  const pok = proveKeyKnowledge(group, possessionPrefix(group, publicKey), secret, scalars);
  return { pok: formatProof(pok), public_key: group.format(publicKey) };
}

/** The public key if it is a member other than the identity and its owner proved to hold the secret. */
export function parseTrusteeKey(json: TrusteeKeyJson, group: Group): Element | undefined {
  const publicKey = group.parse(json.public_key);
  const proof = parseProof(json.pok, group);
  if (publicKey === undefined || proof === undefined) return undefined;
  if (group.isEqual(publicKey, group.identity)) return undefined;
  const prefix = possessionPrefix(group, publicKey);
  return verifyKeyKnowledge(group, prefix, publicKey, proof) ? publicKey : undefined;
}
