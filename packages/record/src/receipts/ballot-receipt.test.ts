import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '@pingyi/core';
import { describe, expect, test } from 'vitest';
import { makeVerifierKey, type VerifierKey } from '../log/notes/verifier-key.ts';
import { type BallotReceipt, isSignedReceipt, receiptText } from './ballot-receipt.ts';

const receipt: BallotReceipt = { poll: '9KgPnVpWqYrNH7', code: '0123456789ABCDEF', counter: 2 };

function signed(text: string): { readonly key: VerifierKey; readonly signature: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = makeVerifierKey('city', 'ed25519', rawKey(publicKey));
  if (!key.ok) throw new Error(JSON.stringify(key.faults));
  const signature = sign(null, Buffer.from(text), privateKey).toString('base64');
  return { key: key.value, signature };
}

function rawKey(key: KeyObject): Uint8Array {
  return Uint8Array.from(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'));
}

describe('a receipt of the ballot box', () => {
  test('is the canonical JSON that another program would write', () => {
    expect(receiptText(receipt)).toBe(canonicalJson({ format: 'pingyi-receipt/1', ...receipt }));
  });

  test('holds under the key that signed it, and under no other', () => {
    const { key, signature } = signed(receiptText(receipt));
    expect(isSignedReceipt(receipt, signature, key)).toBe(true);
    expect(isSignedReceipt(receipt, signature, signed('').key)).toBe(false);
  });

  test.each<[string, Partial<BallotReceipt>]>([
    ['code', { code: '0123456789ABCDEG' }],
    ['counter', { counter: 1 }],
    ['poll', { poll: '9KgPnVpWqYrNH8' }],
  ])('of another %s does not hold', (_, part) => {
    const { key, signature } = signed(receiptText(receipt));
    expect(isSignedReceipt({ ...receipt, ...part }, signature, key)).toBe(false);
  });

  test.each(['', 'AAAA', 'not base64', '='.repeat(88)])(
    'with the signature %j is none',
    (given) => {
      expect(isSignedReceipt(receipt, given, signed('').key)).toBe(false);
    },
  );
});
