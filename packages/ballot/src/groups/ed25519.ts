import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { compareEncodings, reversed } from './encoding-order.ts';
import type { Element, Group } from './group.ts';
import { ladderKeeper, type Operations, powerByLadder } from './ladder.ts';

type Point = InstanceType<typeof ed25519.Point>;
const { Point } = ed25519;

const order = Point.Fn.ORDER;
const tableWindow = 8;
const textPattern = /^[0-9a-f]{64}$/;

const pointOf = (element: Element): Point => element as unknown as Point;
const elementOf = (point: Point): Element => point as unknown as Element;

const operations: Operations<Point> = {
  identity: Point.ZERO,
  multiply: (left, right) => left.add(right),
  square: (point) => point.double(),
  invert: (point) => point.negate(),
};

/** Decodes strictly: RFC 8032, 5.1.3, with y below p and no sign bit where x is 0. */
function decode(text: string): Point | undefined {
  if (!textPattern.test(text)) return undefined;
  try {
    return Point.fromBytes(hexToBytes(reversed(text)), false);
  } catch {
    return undefined;
  }
}

/** The prime-order subgroup of edwards25519 as Belenios 2.1 and later use it. */
export function ed25519Group(): Group {
  const ladderOf = ladderKeeper(operations, order.toString(2).length);
  const prepared = new WeakSet<Point>();

  function prepare(element: Element): Element {
    // A copy, so that the table does not change the window that others chose for noble's own base.
    const point = Point.fromAffine(pointOf(element).toAffine()).precompute(tableWindow);
    prepared.add(point);
    return elementOf(point);
  }

  function raise(point: Point, exponent: bigint): Point {
    return powerByLadder(operations, ladderOf(point, point), exponent);
  }

  /** Points outside the subgroup of prime order are no elements; the ladder serves later powers. */
  function parse(text: string): Element | undefined {
    const point = decode(text);
    return point !== undefined && raise(point, order).is0() ? elementOf(point) : undefined;
  }

  return {
    name: 'Ed25519',
    order,
    generator: prepare(elementOf(Point.BASE)),
    identity: elementOf(Point.ZERO),
    multiply: (left, right) => elementOf(pointOf(left).add(pointOf(right))),
    product: (elements) =>
      elementOf(elements.map(pointOf).reduce((sum, point) => sum.add(point), Point.ZERO)),
    invert: (element) => elementOf(pointOf(element).negate()),
    isEqual: (left, right) => pointOf(left).equals(pointOf(right)),
    power: (base, exponent) => {
      const point = pointOf(base);
      return elementOf(
        prepared.has(point) ? point.multiplyUnsafe(exponent) : raise(point, exponent),
      );
    },
    powerOfSecret: (base, exponent) =>
      exponent === 0n || pointOf(base).is0()
        ? elementOf(Point.ZERO)
        : elementOf(pointOf(base).multiply(exponent)),
    prepare,
    parse,
    format: (element) => reversed(bytesToHex(pointOf(element).toBytes())),
    compareTexts: compareEncodings,
  };
}
