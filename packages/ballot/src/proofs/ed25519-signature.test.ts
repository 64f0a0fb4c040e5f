import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Group } from '../groups/group.ts';
import { groupOf } from '../groups/pick.ts';
import { openKernel } from '../kernel/kernel.ts';
import { kernelGroup } from '../kernel/kernel-group.ts';
import { isEd25519Signature } from './ed25519-signature.ts';

/** RFC 8032, section 7.1: secret key, public key, message and signature of tests 1 to 3. */
const vectors = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

const groups: Group[] = [groupOf('Ed25519')];

beforeAll(async () => {
  const kernel = await openKernel();
  if (kernel !== undefined) groups.push(kernelGroup(kernel));
});

describe('an Ed25519 signature', () => {
  test.each(vectors)('of RFC 8032 by %s holds', (key, message, signature) => {
    expect(groups).toHaveLength(2);
    for (const group of groups) {
      const [keyBytes, text, signed] = [
        hexToBytes(key),
        hexToBytes(message),
        hexToBytes(signature),
      ];
      expect(isEd25519Signature(group, keyBytes, text, signed)).toBe(true);
    }
  });

  test('holds exactly where noble says so, whichever bit is changed', () => {
    const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(seeds, fc.uint8Array({ maxLength: 80 }), fc.nat(), (seed, message, at) => {
        const key = ed25519.getPublicKey(seed);
        const signature = ed25519.sign(message, seed);
        const altered = signature.slice();
        const index = (at >> 3) % 64;
        altered[index] = (altered[index] ?? 0) ^ (1 << (at & 7));
        for (const group of groups) {
          expect(isEd25519Signature(group, key, message, signature)).toBe(true);
          expect(isEd25519Signature(group, key, message, altered)).toBe(false);
          expect(isEd25519Signature(group, altered.subarray(0, 32), message, signature)).toBe(
            false,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test('with a response of the order or more is refused, though it solves the equation', () => {
    const seed = new Uint8Array(32).fill(7);
    const message = new Uint8Array([1, 2, 3]);
    const signature = ed25519.sign(message, seed);
    const digits = Array.from(signature.subarray(32)).reverse();
    const response = digits.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    const more = response + ed25519.Point.Fn.ORDER;
    const forged = signature.slice();
    for (let index = 0; index < 32; index += 1) {
      forged[32 + index] = Number((more >> BigInt(8 * index)) & 255n);
    }
    for (const group of groups) {
      expect(isEd25519Signature(group, ed25519.getPublicKey(seed), message, forged)).toBe(false);
    }
  });

  test('by the identity, which anybody could make, is refused', () => {
    const identity = new Uint8Array(32);
    identity[0] = 1;
    const signature = new Uint8Array(64);
    signature[0] = 1;
    for (const group of groups) {
      expect(isEd25519Signature(group, identity, new Uint8Array(), signature)).toBe(false);
    }
  });

  test('of another length is refused', () => {
    const [group] = groups;
    if (group === undefined) throw new Error('no group');
    const none = new Uint8Array(0);
    expect(isEd25519Signature(group, none, none, new Uint8Array(64))).toBe(false);
    expect(isEd25519Signature(group, new Uint8Array(32).fill(3), none, none)).toBe(false);
  });
});
