import { integer, list, readJson, record, type Shape, text } from '../bytes/canonical-json.ts';
import type { Element, Group } from '../groups/group.ts';
import { messagePrefix, verifyKeyKnowledge } from '../proofs/key-knowledge.ts';
import { type ProofJson, parseProof, proofShape } from '../proofs/proof.ts';
import { parseTrusteeKey, type TrusteeKeyJson, trusteeKeyShape } from './single.ts';

// The public part of threshold trustees as tool 2.0 writes it (Belenios specification, 4.6).
// Later versions changed the structure; theirs does not fit the shape and is refused.

interface SignedMessage {
  readonly message: string;
  readonly signature: ProofJson;
}

export interface ThresholdJson {
  /** How many members must decrypt: the degree of the polynomials plus one. */
  readonly threshold: number;
  readonly certs: readonly SignedMessage[];
  readonly coefexps: readonly SignedMessage[];
  readonly verification_keys: readonly TrusteeKeyJson[];
}

const signedMessageShape: Shape<SignedMessage> = record<SignedMessage>({
  message: text(),
  signature: proofShape,
});

export const thresholdShape: Shape<ThresholdJson> = record<ThresholdJson>({
  threshold: integer(1),
  certs: list(signedMessageShape),
  coefexps: list(signedMessageShape),
  verification_keys: list(trusteeKeyShape),
});

const certificateShape = record<{ readonly verification: string; readonly encryption: string }>({
  verification: text(),
  encryption: text(),
});

const coefficientsShape = record<{ readonly coefexps: readonly string[] }>({
  coefexps: list(text()),
});

/** Threshold trustees that were checked. */
export interface ThresholdTrustees {
  readonly threshold: number;
  /** The members' keys for partial decryptions, in order. */
  readonly publicKeys: readonly Element[];
  /** Their part of the election key. */
  readonly subKey: Element;
}

type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly place: string };

function isSigned(group: Group, signer: Element, { message, signature }: SignedMessage): boolean {
  const proof = parseProof(signature, group);
  return proof !== undefined && verifyKeyKnowledge(group, messagePrefix(message), signer, proof);
}

function parseKey(text: string, group: Group): Element | undefined {
  const key = group.parse(text);
  return key === undefined || group.isEqual(key, group.identity) ? undefined : key;
}

/** The members' verification keys, each certificate signed by its own key. */
function readCertificates(json: ThresholdJson, group: Group): Checked<readonly Element[]> {
  const seen = new Set<string>();
  const keys: Element[] = [];
  for (const [index, cert] of json.certs.entries()) {
    const place = `certs[${index}]`;
    const read = readJson(cert.message, certificateShape);
    if (!read.ok) return { ok: false, place };
    const { verification, encryption } = read.value;
    const key = parseKey(verification, group);
    if (key === undefined || parseKey(encryption, group) === undefined) return { ok: false, place };
    if (seen.has(verification) || seen.has(encryption)) return { ok: false, place };
    if (!isSigned(group, key, cert)) return { ok: false, place };
    seen.add(verification).add(encryption);
    keys.push(key);
  }
  return { ok: true, value: keys };
}

/** The committed coefficients of each member's polynomial, signed by that member. */
function readCoefficients(
  json: ThresholdJson,
  signers: readonly Element[],
  group: Group,
): Checked<readonly (readonly Element[])[]> {
  const rows: (readonly Element[])[] = [];
  for (const [index, signed] of json.coefexps.entries()) {
    const place = `coefexps[${index}]`;
    const signer = signers[index];
    if (signer === undefined || !isSigned(group, signer, signed)) return { ok: false, place };
    const read = readJson(signed.message, coefficientsShape);
    if (!read.ok || read.value.coefexps.length !== json.threshold) return { ok: false, place };
    const row: Element[] = [];
    for (const coefficient of read.value.coefexps) {
      const element = group.parse(coefficient);
      if (element === undefined) return { ok: false, place };
      row.push(element);
    }
    rows.push(row);
  }
  return { ok: true, value: rows };
}

/** The product over all polynomials of their value at `point`, in the exponent. */
function valueAt(group: Group, rows: readonly (readonly Element[])[], point: bigint): Element {
  let product = group.identity;
  for (const row of rows) {
    let weight = 1n;
    for (const coefficient of row) {
      product = group.multiply(product, group.power(coefficient, weight));
      weight = (weight * point) % group.order;
    }
  }
  return product;
}

/** Checks certificates, commitments, verification keys and proofs of threshold trustees. */
export function checkThreshold(json: ThresholdJson, group: Group): Checked<ThresholdTrustees> {
  const members = json.verification_keys.length;
  if (json.certs.length !== members) return { ok: false, place: 'certs' };
  if (json.coefexps.length !== members) return { ok: false, place: 'coefexps' };
  if (json.threshold > members) return { ok: false, place: 'threshold' };
  const signers = readCertificates(json, group);
  if (!signers.ok) return signers;
  const rows = readCoefficients(json, signers.value, group);
  if (!rows.ok) return rows;
  const publicKeys: Element[] = [];
  for (const [index, keyJson] of json.verification_keys.entries()) {
    const key = parseTrusteeKey(keyJson, group);
    const expected = valueAt(group, rows.value, BigInt(index + 1));
    if (key === undefined || !group.isEqual(key, expected)) {
      return { ok: false, place: `verification_keys[${index}]` };
    }
    publicKeys.push(key);
  }
  const subKey = valueAt(group, rows.value, 0n);
  return { ok: true, value: { threshold: json.threshold, publicKeys, subKey } };
}

/** Lagrange coefficients at zero for the members of these numbers, from 1 (4.19). */
export function lagrangeAtZero(members: readonly number[], order: bigint): readonly bigint[] {
  return members.map((member) => {
    let numerator = 1n;
    let denominator = 1n;
    for (const other of members) {
      if (other === member) continue;
      numerator = (numerator * BigInt(other)) % order;
      denominator = (denominator * (order + BigInt(other - member))) % order;
    }
    return (numerator * inverse(denominator, order)) % order;
  });
}

/** The inverse modulo a prime, by Fermat. */
function inverse(value: bigint, prime: bigint): bigint {
  let result = 1n;
  let square = value % prime;
  for (let exponent = prime - 2n; exponent > 0n; exponent >>= 1n) {
    if ((exponent & 1n) === 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
