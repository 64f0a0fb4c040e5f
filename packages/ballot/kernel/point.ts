// Points of edwards25519: −x² + y² = 1 + d·x²·y².
//
// extended  X, Y, Z, T with x = X/Z, y = Y/Z, T = XY/Z; all four carried
// affine    y + x, y − x, 2d·xy of a point with Z = 1: the cheapest to add
// cached    Y + X, Y − X, 2Z, 2d·T of any point
//
// The formulas (Hisil, Wong, Carter, Dawson 2008) are complete: the identity and points of small order
// need no case of their own.

import {
  copy,
  elementLength,
  add as fieldAdd,
  multiply,
  negate,
  setSmall,
  square,
  subtract,
} from './field';
import {
  fromBytes,
  invert,
  isBelowPublicP,
  isEqual,
  isZero,
  parity,
  rootPower,
  toBytes,
} from './field-bytes';

export const pointLength: usize = 144;
export const affineLength: usize = 108;
export const cachedLength: usize = 144;

export const Y: usize = 36;
export const Z: usize = 72;
export const T: usize = 108;

export const curveD: usize = memory.data<i32>([
  0x135978a3, 0xf5a6e50, 0x10762add, 0x149a82, 0x1e898007, 0x3cbbbc, 0x19ce331d, 0x1dc56dff,
  0x52036c,
]);
export const twiceD: usize = memory.data<i32>([
  0x6b2f159, 0x1eb4dca1, 0xec55ba, 0x293505, 0x1d13000e, 0x797779, 0x139c663a, 0x1b8adbff, 0x2406d9,
]);
const rootOfMinusOne: usize = memory.data<i32>([
  0xa0ea0b0, 0x770d93a, 0xbf91e31, 0x6300d5a, 0x1d7a72f4, 0x4c9efd, 0x1c2cad34, 0x1009f83b,
  0x2b8324,
]);

const spare: usize = memory.data(8 * 36);
const a: usize = spare;
const b: usize = spare + 36;
const c: usize = spare + 72;
const e: usize = spare + 108;
const f: usize = spare + 144;
const g: usize = spare + 180;
const h: usize = spare + 216;

export function setIdentity(p: usize): void {
  memory.fill(p, 0, pointLength);
  store<i32>(p + Y, 1);
  store<i32>(p + Z, 1);
}

export function copyPoint(r: usize, p: usize): void {
  memory.copy(r, p, pointLength);
}

export function negatePoint(r: usize, p: usize): void {
  negate(r, p);
  copy(r + Y, p + Y);
  copy(r + Z, p + Z);
  negate(r + T, p + T);
}

/** r = 2p without T: enough before another doubling. */
export function double(r: usize, p: usize): void {
  fieldAdd(e, p, p + Y);
  square(a, p);
  square(b, p + Y);
  square(c, p + Z);
  square(e, e);
  fieldAdd(h, a, b);
  subtract(g, b, a);
  subtract(e, e, h);
  fieldAdd(c, c, c);
  subtract(f, c, g);
  multiply(r, e, f);
  multiply(r + Y, g, h);
  multiply(r + Z, f, g);
}

/** r = 2p. Reads no T. */
export function doubleWhole(r: usize, p: usize): void {
  double(r, p);
  multiply(r + T, e, h);
}

// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function finish(r: usize): void {
  multiply(r, e, f);
  multiply(r + Y, g, h);
  multiply(r + T, e, h);
  multiply(r + Z, f, g);
}

/** r = p + q, q affine. */
export function addAffine(r: usize, p: usize, q: usize): void {
  fieldAdd(b, p + Y, p);
  subtract(a, p + Y, p);
  multiply(b, b, q);
  multiply(a, a, q + 36);
  multiply(c, p + T, q + 72);
  fieldAdd(f, p + Z, p + Z);
  subtract(e, b, a);
  fieldAdd(h, b, a);
  fieldAdd(g, f, c);
  subtract(f, f, c);
  finish(r);
}

/** r = p − q, q affine. */
export function subtractAffine(r: usize, p: usize, q: usize): void {
  fieldAdd(b, p + Y, p);
  subtract(a, p + Y, p);
  multiply(b, b, q + 36);
  multiply(a, a, q);
  multiply(c, p + T, q + 72);
  fieldAdd(f, p + Z, p + Z);
  subtract(e, b, a);
  fieldAdd(h, b, a);
  subtract(g, f, c);
  fieldAdd(f, f, c);
  finish(r);
}

/** r = p + q, q cached. */
export function addCached(r: usize, p: usize, q: usize): void {
  fieldAdd(b, p + Y, p);
  subtract(a, p + Y, p);
  multiply(b, b, q);
  multiply(a, a, q + 36);
  multiply(c, p + T, q + 108);
  multiply(f, p + Z, q + 72);
  subtract(e, b, a);
  fieldAdd(h, b, a);
  fieldAdd(g, f, c);
  subtract(f, f, c);
  finish(r);
}

/** r = p − q, q cached. */
export function subtractCached(r: usize, p: usize, q: usize): void {
  fieldAdd(b, p + Y, p);
  subtract(a, p + Y, p);
  multiply(b, b, q + 36);
  multiply(a, a, q);
  multiply(c, p + T, q + 108);
  multiply(f, p + Z, q + 72);
  subtract(e, b, a);
  fieldAdd(h, b, a);
  subtract(g, f, c);
  fieldAdd(f, f, c);
  finish(r);
}

export function toCached(r: usize, p: usize): void {
  fieldAdd(r, p + Y, p);
  subtract(r + 36, p + Y, p);
  fieldAdd(r + 72, p + Z, p + Z);
  multiply(r + 108, p + T, twiceD);
}

const cached: usize = memory.data(144);

/** r = p + q. */
export function addPoints(r: usize, p: usize, q: usize): void {
  toCached(cached, q);
  addCached(r, p, cached);
}

/** Writes the affine form of the point with these coordinates. */
export function toAffine(r: usize, x: usize, y: usize): void {
  multiply(a, x, y);
  fieldAdd(r, y, x);
  subtract(r + 36, y, x);
  multiply(r + 72, a, twiceD);
}

/** Sets Z = 1 and T = xy for the x and y that are there. */
export function completeAffinePoint(p: usize): void {
  setSmall(p + Z, 1);
  multiply(p + T, p, p + Y);
}

/** Makes Z = 1 by one inversion. */
export function normalize(r: usize, p: usize): void {
  invert(e, p + Z);
  multiply(r, p, e);
  multiply(r + Y, p + Y, e);
  completeAffinePoint(r);
}

/** True when both are the same point. */
export function isSame(p: usize, q: usize): bool {
  multiply(a, p, q + Z);
  multiply(b, q, p + Z);
  multiply(c, p + Y, q + Z);
  multiply(e, q + Y, p + Z);
  return isEqual(a, b) && isEqual(c, e);
}

export function isIdentity(p: usize): bool {
  return isZero(p) && isEqual(p + Y, p + Z);
}

/** RFC 8032, 5.1.2, from coordinates. */
export function encodeAffine(out: usize, x: usize, y: usize): void {
  const sign = parity(x);
  toBytes(out, y);
  store<u8>(out, load<u8>(out, 31) | <u8>(sign << 7), 31);
}

/** RFC 8032, 5.1.2. */
export function encode(out: usize, p: usize): void {
  invert(e, p + Z);
  multiply(f, p, e);
  multiply(g, p + Y, e);
  encodeAffine(out, f, g);
}

/** True when −x² + y² = 1 + d·x²·y². */
export function isOnCurve(x: usize, y: usize): bool {
  square(a, x);
  square(b, y);
  multiply(c, a, b);
  multiply(c, c, curveD);
  subtract(b, b, a);
  setSmall(a, 1);
  fieldAdd(c, c, a);
  subtract(b, b, c);
  return isZero(b);
}

/**
 * RFC 8032, 5.1.3, for public data: y below p, no sign bit where x is 0. The point gets Z = 1; false
 * when the bytes are none.
 */
export function decodePublic(p: usize, bytes: usize): bool {
  if (!isBelowPublicP(bytes)) return false;
  fromBytes(p + Y, bytes);
  setSmall(p + Z, 1);
  square(a, p + Y);
  multiply(b, a, curveD);
  subtract(a, a, p + Z); // u = y² − 1
  fieldAdd(b, b, p + Z); // v = d·y² + 1
  square(c, b);
  multiply(c, c, b); // v³
  square(e, c);
  multiply(e, e, b); // v⁷
  multiply(e, e, a);
  rootPower(e, e);
  multiply(e, e, c);
  multiply(p, e, a); // x = u·v³·(u·v⁷)^((p−5)/8)
  square(c, p);
  multiply(c, c, b);
  if (!isEqual(c, a)) {
    negate(a, a);
    if (!isEqual(c, a)) return false;
    multiply(p, p, rootOfMinusOne);
  }
  const sign = load<u8>(bytes, 31) >> 7;
  if (isZero(p)) {
    if (sign === 1) return false;
  } else if (parity(p) !== sign) {
    negate(p, p);
  }
  multiply(p + T, p, p + Y);
  return true;
}
