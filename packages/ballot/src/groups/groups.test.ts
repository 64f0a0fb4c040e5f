import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openKernel } from '../kernel/kernel.ts';
import { kernelGroup } from '../kernel/kernel-group.ts';
import { type Element, groupNames } from './group.ts';
import { ladderKeeper, makeLadder, type Operations, powerByLadder } from './ladder.ts';
import { groupOf } from './pick.ts';
import { residueGroup } from './residues.ts';
import { modulo, parseScalar, randomScalar } from './scalar.ts';

const kernel = await openKernel();
if (kernel === undefined) throw new Error('this platform does not run the kernel');
const byKernel = kernelGroup(kernel);

/** One suite for every group and every way to compute in it. */
describe.each([
  ...groupNames.map((name) => [name, groupOf(name)] as const),
  ['Ed25519 by the kernel', byKernel] as const,
])('group %s', (name, group) => {
  const { generator, identity, order } = group;
  const runs = { numRuns: name === 'RFC-3526-2048' ? 5 : 20 };
  const scalar = fc
    .bigInt({ min: 0n, max: order - 1n })
    .map((value) => modulo(value * 0x9e3779b97f4a7c15n, order));

  const slowPower = (base: Element, exponent: number): Element =>
    Array.from({ length: exponent }).reduce<Element>((sum) => group.multiply(sum, base), identity);

  test('small powers are repeated products', () => {
    const base = group.power(generator, 123_456_789n);
    for (const exponent of [0, 1, 2, 15, 16, 17, 33]) {
      const expected = group.format(slowPower(base, exponent));
      const ways = [base, group.prepare(base)].flatMap((element) => [
        group.power(element, BigInt(exponent)),
        group.powerOfSecret(element, BigInt(exponent)),
      ]);
      expect(ways.map(group.format)).toEqual(Array(4).fill(expected));
    }
  });

  test('powers at the edges of a digit and of the range', () => {
    const base = group.power(generator, 99n);
    const prepared = group.prepare(base);
    const edges = [1n, 7n, 8n, 9n, 15n, 16n, 0x88n, 0x89n, 0xffn, 0x100n, 0x888n, 0xfffn];
    for (const exponent of [...edges, ...edges.map((edge) => order - edge)]) {
      const inverse = group.power(base, order - exponent);
      const product = group.multiply(group.power(base, exponent), inverse);
      expect(group.isEqual(product, identity)).toBe(true);
      expect(group.isEqual(group.power(prepared, exponent), group.invert(inverse))).toBe(true);
    }
  });

  test('exponents add, and all ways to raise agree', () => {
    fc.assert(
      fc.property(scalar, scalar, (left, right) => {
        const base = group.power(generator, 7n);
        const sum = group.power(base, modulo(left + right, order));
        const product = group.multiply(
          group.powerOfSecret(base, left),
          group.power(group.prepare(base), right),
        );
        expect(group.isEqual(sum, product)).toBe(true);
      }),
      runs,
    );
  });

  test('an element times its inverse is the identity', () => {
    const element = group.power(generator, 42n);
    expect(group.isEqual(group.multiply(element, group.invert(element)), identity)).toBe(true);
    expect(group.isEqual(element, identity)).toBe(false);
  });

  test('a product of many is that of each with the next', () => {
    const elements = [3n, 0n, 77n, order - 3n].map((exponent) => group.power(generator, exponent));
    expect(group.isEqual(group.product(elements), group.power(generator, 77n))).toBe(true);
    expect(group.isEqual(group.product([]), identity)).toBe(true);
  });

  test('the text of an element is read back to the same element', () => {
    fc.assert(
      fc.property(scalar, (exponent) => {
        const element = group.power(generator, exponent);
        const text = group.format(element);
        const read = group.parse(text);
        expect(read && group.format(read)).toBe(text);
        expect(read && group.isEqual(read, element)).toBe(true);
      }),
      runs,
    );
  });

  test('the identity has a text', () => {
    const read = group.parse(group.format(identity));
    expect(read && group.isEqual(read, identity)).toBe(true);
    expect(group.isEqual(group.power(identity, 5n), identity)).toBe(true);
    expect(group.isEqual(group.powerOfSecret(identity, 5n), identity)).toBe(true);
  });

  test.each(['', ' ', '-1', '+1', '0x2', '1e3', '1.0', 'Infinity', '评', '9'.repeat(700)])(
    '%j is no element',
    (text) => {
      expect(group.parse(text)).toBeUndefined();
    },
  );

  test('an element with a leading zero, a space or a line end is refused', () => {
    const text = group.format(generator);
    for (const wrong of [`0${text}`, ` ${text}`, `${text} `, `${text}\n`]) {
      expect(group.parse(wrong)).toBeUndefined();
    }
  });

  test('scalars are decimal texts below the order', () => {
    expect(parseScalar('0', order)).toBe(0n);
    expect(parseScalar((order - 1n).toString(), order)).toBe(order - 1n);
    const wrong = [order.toString(), (order * 2n).toString(), '-1', '00', '01', '1 ', '', '0x1'];
    expect(wrong.map((text) => parseScalar(text, order))).toEqual(wrong.map(() => undefined));
  });

  test('random scalars are below the order and differ', () => {
    const drawn = Array.from({ length: 20 }, () => randomScalar(order));
    expect(drawn.every((value) => value >= 0n && value < order)).toBe(true);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('ladders', () => {
  // Integers under addition: the power is the product, and every digit can be seen.
  const sums: Operations<bigint> = {
    identity: 0n,
    multiply: (left, right) => left + right,
    square: (value) => value * 2n,
  };
  const signedSums = { ...sums, invert: (value: bigint) => -value };

  test.each([
    ['digits from 0 to 15', sums],
    ['digits from -8 to 8', signedSums],
  ])('%s give every exponent', (_, operations) => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 70n) - 1n }), (exponent) => {
        expect(powerByLadder(operations, makeLadder(operations, 3n, 70), exponent)).toBe(
          3n * exponent,
        );
      }),
      { examples: [[0n], [8n], [9n], [(1n << 70n) - 1n], [0x88888888n], [0x99999999n]] },
    );
  });

  test('an exponent beyond the ladder is a bug that shows', () => {
    const ladder = makeLadder(sums, 1n, 8);
    expect(() => powerByLadder(sums, ladder, 1n << 40n)).toThrow('too large');
  });

  test('a keeper makes each ladder once and forgets the oldest', () => {
    let squares = 0;
    const counted = {
      ...sums,
      square: (value: bigint) => {
        squares += 1;
        return value * 2n;
      },
    };
    const ladderOf = ladderKeeper(counted, 4);
    const owners = Array.from({ length: 65 }, (_, index) => ({ index }));
    const [first = {}, second = {}] = owners;
    for (const owner of owners) ladderOf(owner, 1n);
    const before = squares;
    ladderOf(second, 1n);
    expect(squares).toBe(before);
    ladderOf(first, 1n);
    expect(squares).toBeGreaterThan(before);
  });
});

test('random scalars of a tiny order are uniform', () => {
  const counts = [0, 0, 0, 0, 0];
  for (let index = 0; index < 5000; index += 1) {
    const value = Number(randomScalar(5n));
    counts[value] = (counts[value] ?? 0) + 1;
  }
  // Six standard deviations around 1000.
  expect(counts.every((count) => Math.abs(count - 1000) < 170)).toBe(true);
});

describe('membership in residue groups', () => {
  test.each(['BELENIOS-2048', 'RFC-3526-2048'] as const)('%s', (name) => {
    const group = groupOf(name);
    const { generator } = group;
    const below = BigInt(group.format(group.invert(generator)));
    const product = BigInt(group.format(generator)) * below - 1n;
    // p divides g g^-1 - 1; what is left of it is small enough to be recognised.
    const square = BigInt(group.format(generator)) ** 600n;
    const residue = BigInt(group.format(group.power(generator, 600n)));
    const gcd = (left: bigint, right: bigint): bigint =>
      right === 0n ? left : gcd(right, left % right);
    const modulus = gcd(product, square - residue);
    expect(modulus.toString(2)).toHaveLength(2048);
    for (const outsider of [0n, modulus - 1n, modulus, modulus + 1n, modulus - below]) {
      expect(group.parse(outsider.toString())).toBeUndefined();
    }
  });
});

describe.each([
  ['the reference', groupOf('Ed25519')],
  ['the kernel', byKernel],
])('membership in Ed25519 by %s', (_, group) => {
  const { Point } = ed25519;
  const prime = Point.Fp.ORDER;
  const signBit = 1n << 255n;
  const textOf = (encoding: bigint): string => encoding.toString(16).padStart(64, '0');
  const encodingOf = (point: InstanceType<typeof Point>): bigint => {
    const { x, y } = point.toAffine();
    return y + (x % 2n === 1n ? signBit : 0n);
  };

  test('the text is the RFC 8032 encoding with its bytes reversed', () => {
    // RFC 8032, 5.1: the base point has y = 4/5.
    const base = '6666666666666666666666666666666666666666666666666666666666666658';
    expect(group.format(group.generator)).toBe(base);
  });

  test('no point of small order but the identity is an element', () => {
    // A point of order eight generates all of them.
    const eighth = [...Array(200).keys()]
      .map((y) => {
        try {
          const bytes = new Uint8Array(32);
          bytes[0] = y;
          const point = Point.fromBytes(bytes);
          return point.multiplyUnsafe(Point.Fn.ORDER - 1n).add(point);
        } catch {
          return Point.ZERO;
        }
      })
      .find((point) => !point.double().double().is0());
    if (eighth === undefined) throw new Error('no point of order eight found');
    expect(eighth.double().double().double().is0()).toBe(true);
    let point = eighth;
    for (let order = 1; order < 8; order += 1) {
      expect(group.parse(textOf(encodingOf(point)))).toBeUndefined();
      const shifted = Point.BASE.multiply(9n).add(point);
      expect(group.parse(textOf(encodingOf(shifted)))).toBeUndefined();
      point = point.add(eighth);
    }
    expect(point.is0()).toBe(true);
    expect(group.parse(textOf(encodingOf(point)))).toBeDefined();
  });

  test('no second encoding of an element is accepted', () => {
    // y + p for the small y where it still fits into 255 bits, with and without the sign bit.
    for (let y = 0n; y < 19n; y += 1n) {
      expect(group.parse(textOf(y + prime))).toBeUndefined();
      expect(group.parse(textOf(y + prime + signBit))).toBeUndefined();
    }
    expect(group.parse(textOf(1n + signBit))).toBeUndefined();
    const text = group.format(group.power(group.generator, 3n));
    expect(text).toMatch(/[a-f]/);
    expect(group.parse(text.toUpperCase())).toBeUndefined();
  });

  test('a y without a point is refused', () => {
    const none = [...Array(50).keys()].filter((y) => {
      const bytes = new Uint8Array(32);
      bytes[0] = y;
      try {
        Point.fromBytes(bytes);
        return false;
      } catch {
        return true;
      }
    });
    expect(none.length).toBeGreaterThan(10);
    for (const y of none) expect(group.parse(textOf(BigInt(y)))).toBeUndefined();
  });

  test('credentials are listed in the order of their RFC 8032 bytes', () => {
    const reversed = (text: string): string => text.match(/../g)?.reverse().join('') ?? '';
    const texts = Array.from({ length: 20 }, (_, index) =>
      group.format(group.power(group.generator, BigInt(index + 1))),
    );
    const sorted = [...texts].sort(group.compareTexts);
    expect(sorted.map(reversed)).toEqual(texts.map(reversed).sort());
  });
});

test('credentials of BELENIOS-2048 are listed by number', () => {
  const { compareTexts } = groupOf('BELENIOS-2048');
  expect(['10', '9', '100', '11'].sort(compareTexts)).toEqual(['9', '10', '11', '100']);
});

test('constants that contradict each other are noticed', () => {
  // The squares modulo 23 have order 11; 5 is not among them.
  const parameters = { name: 'BELENIOS-2048', modulus: 23n, order: 11n } as const;
  expect(residueGroup({ ...parameters, generator: 2n }).order).toBe(11n);
  expect(() => residueGroup({ ...parameters, generator: 5n })).toThrow('contradict');
  expect(() => residueGroup({ ...parameters, generator: 1n })).toThrow('contradict');
});
