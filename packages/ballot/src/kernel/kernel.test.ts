import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOf } from '../groups/pick.ts';
import {
  type Address,
  openKernel,
  pointLength,
  scalarLength,
  tableLength,
  tableSpare,
} from './kernel.ts';
import { kernelGroup, putScalar, takeScalar } from './kernel-group.ts';

const { Point } = ed25519;
type Point = InstanceType<typeof Point>;
const order = Point.Fn.ORDER;

const kernel = await openKernel();
if (kernel === undefined) throw new Error('this platform does not run the kernel');
const [first, second, out] = [0, 0, 0].map(() => kernel.reserve(pointLength)) as [
  Address,
  Address,
  Address,
];
const [scalar, bytes] = [0, 0].map(() => kernel.reserve(2 * scalarLength)) as [Address, Address];
const table = kernel.reserve(tableLength);
const spare = kernel.reserve(tableSpare);
const widest = 13;
const buckets = kernel.reserve(2 ** (widest - 1) * pointLength);

function putPoint(address: Address, point: Point): void {
  kernel?.bytes().set(point.toBytes(), bytes);
  expect(kernel?.decodePublic(address, bytes)).toBe(1);
}

function encodingAt(address: Address): string {
  kernel?.encode(bytes, address);
  return bytesToHex(kernel?.bytes().slice(bytes, bytes + scalarLength) ?? new Uint8Array());
}

function scalarAt(address: Address): bigint {
  return takeScalar(kernel?.bytes() ?? new Uint8Array(), address);
}

/** A point of order eight; its multiples are all points of small order. */
const orderEight = (() => {
  for (let y = 2; ; y += 1) {
    const encoded = new Uint8Array(32);
    encoded[0] = y;
    try {
      const point = Point.fromBytes(encoded);
      const small = point.multiplyUnsafe(order - 1n).add(point);
      if (!small.double().double().is0()) return small;
    } catch {
      // This y belongs to no point.
    }
  }
})();

// Other numbers each time; what a run was made with is in the names of its tests.
const seed = Math.floor(Math.random() * 2 ** 31);
const edges = [0n, 1n, 2n, 7n, 8n, 9n, 15n, 16n, 17n, 0x77n, 0x88n, 0x8888n, 1n << 252n].flatMap(
  (edge) => [edge % order, (order - edge) % order],
);
const anyScalar = fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min: 0n, max: order - 1n }));
/** Points of the curve: of the subgroup, of small order, and sums of both. */
const anyPoint = fc
  .tuple(fc.oneof(fc.constantFrom(0n, 1n), anyScalar), fc.nat(7))
  .map(([exponent, torsion]) => {
    const member = exponent === 0n ? Point.ZERO : Point.BASE.multiplyUnsafe(exponent);
    return torsion === 0 ? member : member.add(orderEight.multiplyUnsafe(BigInt(torsion)));
  });
const runs = (numRuns: number) => ({ seed, numRuns });

describe(`the kernel against @noble/curves, seed ${seed}`, () => {
  test('points are decoded, encoded, added and negated alike', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (left, right) => {
        putPoint(first, left);
        expect(encodingAt(first)).toBe(bytesToHex(left.toBytes()));
        putPoint(second, right);
        kernel.addPoints(out, first, second);
        expect(encodingAt(out)).toBe(bytesToHex(left.add(right).toBytes()));
        kernel.addPoints(out, first, first);
        expect(encodingAt(out)).toBe(bytesToHex(left.double().toBytes()));
        kernel.negatePoint(out, first);
        kernel.addPoints(out, out, first);
        expect(encodingAt(out)).toBe(bytesToHex(Point.ZERO.toBytes()));
        expect(kernel.isSame(first, second) === 1).toBe(left.equals(right));
      }),
      runs(150),
    );
  });

  test('membership is prime order, for points with a part of small order too', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        putPoint(first, point);
        expect(kernel.isMember(first) === 1).toBe(point.isTorsionFree());
      }),
      runs(100),
    );
  });

  test('what is no canonical encoding is refused by both, and nothing else', () => {
    const prime = Point.Fp.ORDER;
    const signBit = 1n << 255n;
    const odd = [prime - 1n, prime, prime + 1n, prime + 18n, signBit - 1n, 0n, 1n, 2n];
    const all = odd.flatMap((value) => [value, value + signBit]);
    const encoding = fc.oneof(
      fc.constantFrom(...all).map((value) => {
        const target = new Uint8Array(32);
        putScalar(target, 0, value);
        return target;
      }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
    );
    fc.assert(
      fc.property(encoding, (encoded) => {
        let expected: string | undefined;
        try {
          expected = bytesToHex(Point.fromBytes(encoded, false).toBytes());
        } catch {
          expected = undefined;
        }
        kernel.bytes().set(encoded, bytes);
        const isPoint = kernel.decodePublic(first, bytes) === 1;
        expect(isPoint ? encodingAt(first) : undefined).toBe(expected);
      }),
      {
        ...runs(300),
        examples: all.map((value) => {
          const target = new Uint8Array(32);
          putScalar(target, 0, value);
          return [target];
        }),
      },
    );
  });

  test('all four ways to multiply agree', () => {
    fc.assert(
      fc.property(anyPoint, anyScalar, (point, exponent) => {
        const expected = exponent === 0n ? Point.ZERO : point.multiplyUnsafe(exponent);
        putPoint(first, point);
        putScalar(kernel.bytes(), scalar, exponent);
        kernel.makeTable(table, first, spare);
        const ways = [
          () => kernel.powerPublic(out, first, scalar),
          () => kernel.powerSecret(out, first, scalar),
          () => kernel.powerOfTablePublic(out, table, scalar),
          () => kernel.powerOfTableSecret(out, table, scalar),
        ];
        for (const way of ways) {
          way();
          expect(encodingAt(out)).toBe(bytesToHex(expected.toBytes()));
        }
        kernel.addPowerOfTableSecret(out, table, scalar);
        expect(encodingAt(out)).toBe(bytesToHex(expected.double().toBytes()));
      }),
      runs(60),
    );
  });

  test('scalars: sums, products, eighths, choices, reductions of 256 and 512 bits', () => {
    const [a, b, c] = [0, 0, 0].map(() => kernel.reserve(2 * scalarLength)) as [
      Address,
      Address,
      Address,
    ];
    const wide = fc.bigInt({ min: 0n, max: (1n << 512n) - 1n });
    fc.assert(
      fc.property(anyScalar, anyScalar, anyScalar, wide, (x, y, z, long) => {
        const memory = kernel.bytes();
        putScalar(memory, a, x);
        putScalar(memory, b, y);
        putScalar(memory, c, z);
        kernel.addScalars(scalar, a, b);
        expect(scalarAt(scalar)).toBe((x + y) % order);
        kernel.negateScalar(scalar, a);
        expect(scalarAt(scalar)).toBe((order - x) % order);
        kernel.multiplyScalars(scalar, a, b);
        expect(scalarAt(scalar)).toBe((x * y) % order);
        kernel.multiplyAdd(scalar, a, b, c);
        expect(scalarAt(scalar)).toBe((x * y + z) % order);
        kernel.divideByEight(scalar, a);
        expect((scalarAt(scalar) * 8n) % order).toBe(x);
        kernel.chooseScalar(scalar, a, b, 0);
        expect(scalarAt(scalar)).toBe(x);
        kernel.chooseScalar(scalar, a, b, 1);
        expect(scalarAt(scalar)).toBe(y);
        putScalar(memory, a, long & ((1n << 256n) - 1n));
        putScalar(memory, a + scalarLength, long >> 256n);
        kernel.reduceScalar(scalar, a);
        expect(scalarAt(scalar)).toBe((long & ((1n << 256n) - 1n)) % order);
        kernel.reduceWide(scalar, a);
        expect(scalarAt(scalar)).toBe(long % order);
      }),
      {
        ...runs(300),
        examples: [
          [0n, 0n, 0n, (1n << 512n) - 1n],
          [order - 1n, order - 1n, order - 1n, order],
        ],
      },
    );
  });

  test('sums of many multiples, with windows of every width', () => {
    const term = fc.tuple(anyPoint, anyScalar);
    const short = fc.tuple(anyPoint, fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }));
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 6 }),
        fc.array(short, { maxLength: 6 }),
        fc.integer({ min: 2, max: widest }),
        (longs, shorts, width) => {
          const product = (terms: readonly (readonly [Point, bigint])[]): Point =>
            terms.reduce(
              (sum, [point, exponent]) =>
                exponent === 0n ? sum : sum.add(point.multiplyUnsafe(exponent % order)),
              Point.ZERO,
            );
          const expected = product(longs).add(
            product(shorts.map(([point, exponent]) => [point, exponent])),
          );
          const lay = (terms: readonly (readonly [Point, bigint])[], stride: number) => {
            const points = kernel.reserve(108 * 6);
            const scalars = kernel.reserve(stride * 6 + 8);
            kernel.bytes().fill(0, scalars, scalars + stride * 6);
            terms.forEach(([point, exponent], index) => {
              putAffine(points + 108 * index, point);
              const target = new Uint8Array(32);
              putScalar(target, 0, exponent);
              kernel
                .bytes()
                .set(target.subarray(0, Math.min(32, stride)), scalars + stride * index);
            });
            return [points, scalars, terms.length] as const;
          };
          kernel.sumOfMultiplesPublic(out, ...lay(longs, 40), ...lay(shorts, 24), width, buckets);
          expect(encodingAt(out)).toBe(bytesToHex(expected.toBytes()));
        },
      ),
      runs(40),
    );
  });

  test('SHA-256 of every length around the ends of blocks', () => {
    const data = kernel.reserve(300);
    for (let length = 0; length <= 260; length += 1) {
      const input = crypto.getRandomValues(new Uint8Array(length));
      kernel.bytes().set(input, data);
      kernel.sha256(bytes, data, length);
      const digest = kernel.bytes().slice(bytes, bytes + 32);
      expect(bytesToHex(digest)).toBe(bytesToHex(sha256(input)));
    }
  });
});

/** Writes (y + x, y − x, 2dxy) of a point as limbs of 29 bits. */
function putAffine(address: Address, point: Point): void {
  const prime = Point.Fp.ORDER;
  const { x, y } = point.toAffine();
  const twiceD = (2n * Point.CURVE().d) % prime;
  const parts = [y + x, y - x + prime, x * y * twiceD].map((value) => value % prime);
  parts.forEach((value, part) => {
    for (let limb = 0; limb < 9; limb += 1) {
      const word = Number((value >> BigInt(29 * limb)) & ((1n << 29n) - 1n));
      if (kernel !== undefined) kernel.words()[(address + 36 * part) / 4 + limb] = word;
    }
  });
}

/** RFC 8032, 7.1: secret key, public key, message, signature. */
const vectors = [
  [
    'TEST 1',
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    'TEST 2',
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'TEST 3',
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

function numberOf(input: Uint8Array): bigint {
  return input.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

describe('RFC 8032, section 7.1', () => {
  const group = kernelGroup(kernel);
  const reverse = (hex: string): string => hex.match(/../g)?.reverse().join('') ?? '';

  test.each(vectors)('%s', (_, secretKey, publicKey, message, signature) => {
    const digest = sha512(hexToBytes(secretKey));
    const clamped = digest.slice(0, 32);
    clamped[0] = (clamped[0] ?? 0) & 248;
    clamped[31] = ((clamped[31] ?? 0) & 127) | 64;
    const secret = numberOf(clamped) % order;
    expect(reverse(group.format(group.powerOfSecret(group.generator, secret)))).toBe(publicKey);
    const prefixed = concatBytes(digest.slice(32), hexToBytes(message));
    const nonce = numberOf(sha512(prefixed)) % order;
    const commitment = reverse(group.format(group.powerOfSecret(group.generator, nonce)));
    expect(commitment).toBe(signature.slice(0, 64));
    const whole = concatBytes(hexToBytes(commitment + publicKey), hexToBytes(message));
    const challenge = numberOf(sha512(whole)) % order;
    const response = numberOf(hexToBytes(signature.slice(64)));
    expect((nonce + challenge * secret) % order).toBe(response);
    const key = group.parse(reverse(publicKey));
    if (key === undefined) throw new Error('the public key is refused');
    const right = group.multiply(
      group.power(key, challenge),
      group.parse(reverse(commitment)) ?? group.identity,
    );
    expect(group.isEqual(group.power(group.generator, response), right)).toBe(true);
  });

  test('group and reference name the same generator', () => {
    const reference = groupOf('Ed25519');
    expect(group.format(group.generator)).toBe(reference.format(reference.generator));
    expect(group.order).toBe(reference.order);
  });
});
