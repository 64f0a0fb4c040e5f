import { record, type Shape, text } from '../bytes/canonical-json.ts';
import type { Element, Group } from '../groups/group.ts';
import { modulo } from '../groups/scalar.ts';

/** An ElGamal encryption of g^m: alpha = g^r, beta = y^r g^m (Belenios specification, 4.11.1). */
export interface Ciphertext {
  readonly alpha: Element;
  readonly beta: Element;
}

/** A ciphertext whose author still knows how it was made. */
export interface OpenCiphertext extends Ciphertext {
  readonly randomness: bigint;
  readonly value: bigint;
}

export interface CiphertextJson {
  readonly alpha: string;
  readonly beta: string;
}

export const ciphertextShape: Shape<CiphertextJson> = record<CiphertextJson>({
  alpha: text(),
  beta: text(),
});

/** Reads both elements and checks their membership. */
export function parseCiphertext(json: CiphertextJson, group: Group): Ciphertext | undefined {
  const alpha = group.parse(json.alpha);
  const beta = group.parse(json.beta);
  return alpha === undefined || beta === undefined ? undefined : { alpha, beta };
}

export function formatCiphertext(ciphertext: Ciphertext, group: Group): CiphertextJson {
  return { alpha: group.format(ciphertext.alpha), beta: group.format(ciphertext.beta) };
}

export function encrypt(
  group: Group,
  publicKey: Element,
  value: bigint,
  randomness: bigint,
): OpenCiphertext {
  return {
    alpha: group.powerOfSecret(group.generator, randomness),
    beta: group.multiply(
      group.powerOfSecret(publicKey, randomness),
      group.powerOfSecret(group.generator, modulo(value, group.order)),
    ),
    randomness,
    value,
  };
}

/** The encryption of a sum: the product, component by component. */
export function addCiphertexts(group: Group, left: Ciphertext, right: Ciphertext): Ciphertext {
  return {
    alpha: group.multiply(left.alpha, right.alpha),
    beta: group.multiply(left.beta, right.beta),
  };
}

export function sumOfCiphertexts(group: Group, parts: readonly Ciphertext[]): Ciphertext {
  const nothing: Ciphertext = { alpha: group.identity, beta: group.identity };
  return parts.reduce((sum, part) => addCiphertexts(group, sum, part), nothing);
}

/** The same for ciphertexts whose author still knows how they were made. */
export function sumOfOpenCiphertexts(
  group: Group,
  parts: readonly OpenCiphertext[],
): OpenCiphertext {
  const randomness = parts.reduce((sum, part) => sum + part.randomness, 0n);
  const value = parts.reduce((sum, part) => sum + part.value, 0n);
  return {
    ...sumOfCiphertexts(group, parts),
    randomness: modulo(randomness, group.order),
    value,
  };
}
