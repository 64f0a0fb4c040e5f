import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Element, Group } from './group.ts';

type Point = InstanceType<typeof ed25519.Point>;
const { Point } = ed25519;

const tableWindow = 8;
const textPattern = /^[0-9a-f]{64}$/;

const pointOf = (element: Element): Point => element as unknown as Point;
const elementOf = (point: Point): Element => point as unknown as Element;

/** Belenios writes the RFC 8032 encoding as an integer, so the bytes stand in reverse. */
function reversed(hex: string): string {
  return hex.match(/../g)?.reverse().join('') ?? '';
}

function power(base: Element, exponent: bigint): Element {
  return elementOf(pointOf(base).multiplyUnsafe(exponent));
}

/**
 * Decodes strictly (RFC 8032, 5.1.3: y below p, no sign bit with x = 0) and refuses points outside
 * the subgroup of prime order.
 */
function parse(text: string): Element | undefined {
  if (!textPattern.test(text)) return undefined;
  let point: Point;
  try {
    point = Point.fromBytes(hexToBytes(reversed(text)), false);
  } catch {
    return undefined;
  }
  return point.is0() || point.isTorsionFree() ? elementOf(point) : undefined;
}

/** The prime-order subgroup of edwards25519 as Belenios 2.1 and later use it. */
export function ed25519Group(): Group {
  // A copy, so that the table does not change the window that others chose for noble's own base.
  const generator = Point.fromAffine(Point.BASE.toAffine()).precompute(tableWindow);
  return {
    name: 'Ed25519',
    order: Point.Fn.ORDER,
    generator: elementOf(generator),
    identity: elementOf(Point.ZERO),
    multiply: (left, right) => elementOf(pointOf(left).add(pointOf(right))),
    invert: (element) => elementOf(pointOf(element).negate()),
    isEqual: (left, right) => pointOf(left).equals(pointOf(right)),
    power,
    powerOfSecret: (base, exponent) =>
      exponent === 0n || pointOf(base).is0()
        ? elementOf(Point.ZERO)
        : elementOf(pointOf(base).multiply(exponent)),
    prepare: (element) => elementOf(pointOf(element).precompute(tableWindow)),
    parse,
    format: (element) => reversed(bytesToHex(pointOf(element).toBytes())),
    compareTexts: (left, right) => {
      const [first, second] = [reversed(left), reversed(right)];
      return first < second ? -1 : first > second ? 1 : 0;
    },
  };
}
