import { describe, expect, test } from 'vitest';
import type { GroupName } from '../groups/group.ts';
import { groupOf } from '../groups/pick.ts';
import { randomScalar } from '../groups/scalar.ts';
import { encrypt } from './ciphertext.ts';
import {
  proveStrongDecryption,
  proveWeakDecryption,
  verifyStrongDecryption,
  verifyWeakDecryption,
} from './decryption.ts';
import { proveDisjunction, verifyDisjunction } from './disjunction.ts';
import {
  possessionPrefix,
  proveKeyKnowledge,
  signaturePrefix,
  verifyKeyKnowledge,
} from './key-knowledge.ts';
import { type Proof, parseProof } from './proof.ts';

const groups: readonly GroupName[] = ['Ed25519', 'BELENIOS-2048'];

describe.each(groups)('proofs in %s', (name) => {
  const group = groupOf(name);
  const { generator, order } = group;
  const secret = randomScalar(order);
  const publicKey = group.power(generator, secret);
  const next = (value: bigint): bigint => (value + 1n) % order;

  /** Every way to alter one number of a proof. */
  const alterations = (proof: Proof): readonly Proof[] => [
    { ...proof, challenge: next(proof.challenge) },
    { ...proof, response: next(proof.response) },
    { challenge: proof.response, response: proof.challenge },
  ];

  test('knowledge of a key is bound to its purpose, its key and both numbers', () => {
    const prefix = possessionPrefix(group, publicKey);
    const proof = proveKeyKnowledge(group, prefix, secret);
    expect(verifyKeyKnowledge(group, prefix, publicKey, proof)).toBe(true);
    expect(verifyKeyKnowledge(group, signaturePrefix('x'), publicKey, proof)).toBe(false);
    const other = group.power(generator, next(secret));
    expect(verifyKeyKnowledge(group, prefix, other, proof)).toBe(false);
    for (const altered of alterations(proof)) {
      expect(verifyKeyKnowledge(group, prefix, publicKey, altered)).toBe(false);
    }
  });

  test('a disjunction holds for each true clause and for no false one', () => {
    const values = [2n, 3n, 4n];
    for (const value of [1n, 2n, 3n, 4n, 5n]) {
      const ciphertext = encrypt(group, publicKey, value, randomScalar(order));
      const clauses = values.map((one) => ({ ciphertext, value: one }));
      const truth = Math.max(0, values.indexOf(value));
      const proofs = proveDisjunction(group, publicKey, 'p|', clauses, truth);
      const isTrue = values.includes(value);
      expect(verifyDisjunction(group, publicKey, 'p|', clauses, proofs)).toBe(isTrue);
      expect(verifyDisjunction(group, publicKey, 'q|', clauses, proofs)).toBe(false);
    }
  });

  test('a disjunction is broken by any altered number, order or length', () => {
    const ciphertext = encrypt(group, publicKey, 1n, randomScalar(order));
    const clauses = [0n, 1n].map((value) => ({ ciphertext, value }));
    const proofs = proveDisjunction(group, publicKey, 'p|', clauses, 1);
    const [first, second] = proofs;
    if (!first || !second) throw new Error('two proofs expected');
    const wrong = [
      ...alterations(first).map((altered) => [altered, second]),
      ...alterations(second).map((altered) => [first, altered]),
      [second, first],
      [first],
      [],
      [first, second, second],
    ];
    expect(verifyDisjunction(group, publicKey, 'p|', clauses, proofs)).toBe(true);
    for (const one of wrong) {
      expect(verifyDisjunction(group, publicKey, 'p|', clauses, one)).toBe(false);
    }
  });

  test('decryption proofs: the strong one binds every part, the weak one neither alpha nor owner', () => {
    const alpha = group.power(generator, 77n);
    const factor = group.power(alpha, secret);
    const claim = { electionHash: 'phi', owner: 1, publicKey, alpha, factor };
    const weak = proveWeakDecryption(group, claim, secret);
    const strong = proveStrongDecryption(group, claim, secret);
    expect(verifyWeakDecryption(group, claim, weak)).toBe(true);
    expect(verifyStrongDecryption(group, claim, strong)).toBe(true);
    expect(verifyStrongDecryption(group, claim, weak)).toBe(false);
    expect(verifyWeakDecryption(group, claim, strong)).toBe(false);
    const other = group.power(generator, 78n);
    for (const wrong of [
      { ...claim, electionHash: 'psi' },
      { ...claim, owner: 2 },
      { ...claim, publicKey: other },
      { ...claim, alpha: other },
      { ...claim, factor: other },
    ]) {
      expect(verifyStrongDecryption(group, wrong, strong)).toBe(false);
    }
    expect(verifyWeakDecryption(group, { ...claim, owner: 2 }, weak)).toBe(true);
    for (const altered of alterations(strong)) {
      expect(verifyStrongDecryption(group, claim, altered)).toBe(false);
    }
  });

  test('a proof with a number of at least the order cannot be read', () => {
    const good = { challenge: '1', response: (order - 1n).toString() };
    expect(parseProof(good, group)).toEqual({ challenge: 1n, response: order - 1n });
    expect(parseProof({ ...good, response: order.toString() }, group)).toBeUndefined();
    expect(parseProof({ ...good, challenge: order.toString() }, group)).toBeUndefined();
    expect(parseProof({ ...good, challenge: '01' }, group)).toBeUndefined();
  });
});
