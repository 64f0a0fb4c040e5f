// Multiples of points: s·P.

import { elementLength, multiply } from './field';
import { invertAll } from './field-bytes';
import {
  addAffine,
  addCached,
  affineLength,
  cachedLength,
  copyPoint,
  double,
  doubleWhole,
  isIdentity,
  pointLength,
  setIdentity,
  subtractAffine,
  subtractCached,
  toAffine,
  toCached,
  Y,
  Z,
} from './point';
import { order } from './scalar';

/** Digits of a scalar to the base 16 from −8 to 7, and one more for the carry. */
export const digitCount: i32 = 64;
const entries: i32 = 8;

/** Bytes of a table for one point: j·16^i·P for i < 64 and 1 ≤ j ≤ 8, affine. */
export const tableLength: usize = 64 * 8 * affineLength;

export const digits: usize = memory.data(64);
const chosen: usize = memory.data(144);
const identityAffine: usize = memory.data<i32>([
  1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);
const identityCached: usize = memory.data<i32>([
  1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0,
]);
const step: usize = memory.data(144);
const held: usize = memory.data(144);

/**
 * Writes the digits of a scalar below q, from −8 to 8, the least first. The last is positive: q has 253
 * bits. No branch or address depends on the scalar.
 */
export function toDigits(scalar: usize): void {
  let carry: i32 = 0;
  for (let i = 0; i < digitCount; i++) {
    const byte = <i32>load<u8>(scalar + (i >> 1));
    const digit = ((byte >> ((i & 1) << 2)) & 15) + carry;
    carry = (digit + 8) >> 4;
    store<i8>(digits + i, <i8>(digit - (carry << 4)));
  }
}

/**
 * Makes the table of a point.
 *
 * @param spare room for 512 points and 512 elements
 */
export function makeTable(table: usize, point: usize, spare: usize): void {
  let at = spare;
  copyPoint(step, point);
  for (let i = 0; i < digitCount; i++) {
    toCached(chosen, step);
    copyPoint(at, step);
    for (let j = 1; j < entries; j++) {
      addCached(at + pointLength, at, chosen);
      at += pointLength;
    }
    doubleWhole(step, at);
    at += pointLength;
  }
  const all = digitCount * entries;
  invertAll(spare + Z, pointLength, all, at);
  for (let i = 0; i < all; i++) {
    const from = spare + <usize>i * pointLength;
    multiply(held, from, from + Z);
    multiply(held + Y, from + Y, from + Z);
    toAffine(table + <usize>i * affineLength, held, held + Y);
  }
}

/** r = scalar·P by the table of P, for public scalars. */
export function powerOfTablePublic(r: usize, table: usize, scalar: usize): void {
  setIdentity(r);
  addPowerOfTablePublic(r, table, scalar);
}

/** r = r + scalar·P by the table of P, for public scalars. */
export function addPowerOfTablePublic(r: usize, table: usize, scalar: usize): void {
  toDigits(scalar);
  let row = table - affineLength;
  for (let i = 0; i < digitCount; i++) {
    const digit = <i32>load<i8>(digits + i);
    if (digit > 0) addAffine(r, r, row + <usize>digit * affineLength);
    if (digit < 0) subtractAffine(r, r, row + <usize>-digit * affineLength);
    row += <usize>entries * affineLength;
  }
}

/** All ones when a and b are equal, else 0; both from 0 to 255. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function whenEqual(a: i32, b: i32): i32 {
  return ((a ^ b) - 1) >> 31;
}

/** r = the word of the entry that `masks` keep, and `other` where they keep none. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function chooseWord(
  from: usize,
  stride: usize,
  other: i64,
  k1: i64,
  k2: i64,
  k3: i64,
  k4: i64,
  k5: i64,
  k6: i64,
  k7: i64,
  k8: i64,
): i64 {
  return (
    other |
    (load<i64>(from) & k1) |
    (load<i64>(from + stride) & k2) |
    (load<i64>(from + 2 * stride) & k3) |
    (load<i64>(from + 3 * stride) & k4) |
    (load<i64>(from + 4 * stride) & k5) |
    (load<i64>(from + 5 * stride) & k6) |
    (load<i64>(from + 6 * stride) & k7) |
    (load<i64>(from + 7 * stride) & k8)
  );
}

/**
 * Writes entry |digit| of eight to `chosen`, or the identity for 0, reading all of them; then turns it
 * into its negative where the digit is negative. The last word of a row may reach four bytes beyond it.
 *
 * @param length bytes of an entry: affine or cached
 */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function choose(row: usize, length: usize, digit: i32): void {
  const sign = digit >> 31;
  const size = (digit ^ sign) - sign;
  const k1 = <i64>whenEqual(size, 1);
  const k2 = <i64>whenEqual(size, 2);
  const k3 = <i64>whenEqual(size, 3);
  const k4 = <i64>whenEqual(size, 4);
  const k5 = <i64>whenEqual(size, 5);
  const k6 = <i64>whenEqual(size, 6);
  const k7 = <i64>whenEqual(size, 7);
  const k8 = <i64>whenEqual(size, 8);
  const isNothing = <i64>whenEqual(size, 0);
  const identity = length === affineLength ? identityAffine : identityCached;
  for (let i: usize = 0; i < length; i += 8) {
    const other = load<i64>(identity + i) & isNothing;
    store<i64>(chosen + i, chooseWord(row + i, length, other, k1, k2, k3, k4, k5, k6, k7, k8));
  }
  // The negative exchanges y + x with y − x and changes the sign of the last part.
  const last = length - elementLength;
  for (let i: usize = 0; i < elementLength; i += 4) {
    const plus = load<i32>(chosen + i);
    const minus = load<i32>(chosen + i, 36);
    const change = (plus ^ minus) & sign;
    store<i32>(chosen + i, plus ^ change);
    store<i32>(chosen + i, minus ^ change, 36);
    const product = load<i32>(chosen + last + i);
    store<i32>(chosen + last + i, (product ^ sign) - sign);
  }
}

/** r = r + scalar·P by the table of P, for secret scalars: the same steps and addresses for each. */
export function addPowerOfTableSecret(r: usize, table: usize, scalar: usize): void {
  toDigits(scalar);
  for (let i = 0; i < digitCount; i++) {
    const row = table + <usize>(i * entries) * affineLength;
    choose(row, affineLength, <i32>load<i8>(digits + i));
    addAffine(r, r, chosen);
  }
}

/** r = scalar·P by the table of P, for secret scalars. */
export function powerOfTableSecret(r: usize, table: usize, scalar: usize): void {
  setIdentity(r);
  addPowerOfTableSecret(r, table, scalar);
}

const multiples: usize = memory.data(8 * 144);
const accumulator: usize = memory.data(144);

function makeMultiples(point: usize): void {
  copyPoint(step, point);
  toCached(multiples, step);
  for (let j: usize = 1; j < <usize>entries; j++) {
    addCached(step, step, multiples);
    toCached(multiples + j * cachedLength, step);
  }
}

/** r = scalar·P for any point, for secret scalars. */
export function powerSecret(r: usize, point: usize, scalar: usize): void {
  makeMultiples(point);
  toDigits(scalar);
  setIdentity(accumulator);
  for (let i = digitCount - 1; i >= 0; i--) {
    raiseBySixteen(accumulator);
    choose(multiples, cachedLength, <i32>load<i8>(digits + i));
    addCached(accumulator, accumulator, chosen);
  }
  copyPoint(r, accumulator);
}

/** r = r + choice·p for a secret choice of 0 or 1: one addition either way. */
export function addPointSecret(r: usize, p: usize, choice: i32): void {
  toCached(step, p);
  const keep = -<i64>choice;
  for (let i: usize = 0; i < cachedLength; i += 8) {
    const other = load<i64>(identityCached + i);
    store<i64>(chosen + i, other ^ ((other ^ load<i64>(step + i)) & keep));
  }
  addCached(r, r, chosen);
}

/** p = 16p. */
// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
export function raiseBySixteen(p: usize): void {
  double(p, p);
  double(p, p);
  double(p, p);
  doubleWhole(p, p);
}

/** r = scalar·P for any point and public scalars up to q. */
export function powerPublic(r: usize, point: usize, scalar: usize): void {
  makeMultiples(point);
  toDigits(scalar);
  setIdentity(accumulator);
  for (let i = digitCount - 1; i >= 0; i--) {
    raiseBySixteen(accumulator);
    const digit = <i32>load<i8>(digits + i);
    const from = multiples - cachedLength;
    if (digit > 0) addCached(accumulator, accumulator, from + <usize>digit * cachedLength);
    if (digit < 0) subtractCached(accumulator, accumulator, from + <usize>-digit * cachedLength);
  }
  copyPoint(r, accumulator);
}

/** True when q·P is the identity: P is in the subgroup of prime order. */
export function isMember(point: usize): bool {
  powerPublic(held, point, order);
  return isIdentity(held);
}

/** Overwrites digits, chosen entries and running sums. */
export function wipePowers(): void {
  memory.fill(digits, 0, 64);
  memory.fill(chosen, 0, 144);
  memory.fill(step, 0, 144);
  memory.fill(accumulator, 0, 144);
}
