// Elements of the field as 32 bytes, the least significant first: unique, and a way to compare.

import { copy, elementLength, multiply, setSmall, square } from './field';

const scratch: usize = memory.data(64);
const power: usize = memory.data(5 * 36);

const mask: i64 = (1 << 29) - 1;
const topMask: i64 = (1 << 23) - 1;

/** Writes the one representative below p; for sums of up to three carried elements. */
export function toBytes(out: usize, f: usize): void {
  // 128·p is added, so that the number is positive and every limb can be read as a digit.
  let h0: i64 = <i64>load<i32>(f) + 0x1ffff680;
  let h1: i64 = <i64>load<i32>(f, 4) + mask;
  let h2: i64 = <i64>load<i32>(f, 8) + mask;
  let h3: i64 = <i64>load<i32>(f, 12) + mask;
  let h4: i64 = <i64>load<i32>(f, 16) + mask;
  let h5: i64 = <i64>load<i32>(f, 20) + mask;
  let h6: i64 = <i64>load<i32>(f, 24) + mask;
  let h7: i64 = <i64>load<i32>(f, 28) + mask;
  let h8: i64 = <i64>load<i32>(f, 32) + 0x3fffffff;
  // What is beyond bit 255 is folded; after the second time at most 19 is left to fold.
  for (let i = 0; i < 3; i++) {
    h1 += h0 >> 29;
    h0 &= mask;
    h2 += h1 >> 29;
    h1 &= mask;
    h3 += h2 >> 29;
    h2 &= mask;
    h4 += h3 >> 29;
    h3 &= mask;
    h5 += h4 >> 29;
    h4 &= mask;
    h6 += h5 >> 29;
    h5 &= mask;
    h7 += h6 >> 29;
    h6 &= mask;
    h8 += h7 >> 29;
    h7 &= mask;
    h0 += 19 * (h8 >> 23);
    h8 &= topMask;
  }
  // Now 0 ≤ f < 2^255. f ≥ p exactly if f + 19 reaches 2^255; then f + 19 − 2^255 is f − p.
  let c: i64 = (h0 + 19) >> 29;
  c = (h1 + c) >> 29;
  c = (h2 + c) >> 29;
  c = (h3 + c) >> 29;
  c = (h4 + c) >> 29;
  c = (h5 + c) >> 29;
  c = (h6 + c) >> 29;
  c = (h7 + c) >> 29;
  c = (h8 + c) >> 23;
  h0 += 19 * c;
  h1 += h0 >> 29;
  h0 &= mask;
  h2 += h1 >> 29;
  h1 &= mask;
  h3 += h2 >> 29;
  h2 &= mask;
  h4 += h3 >> 29;
  h3 &= mask;
  h5 += h4 >> 29;
  h4 &= mask;
  h6 += h5 >> 29;
  h5 &= mask;
  h7 += h6 >> 29;
  h6 &= mask;
  h8 += h7 >> 29;
  h7 &= mask;
  h8 &= topMask;
  store<i64>(out, h0 | (h1 << 29) | (h2 << 58));
  store<i64>(out, (h2 >> 6) | (h3 << 23) | (h4 << 52), 8);
  store<i64>(out, (h4 >> 12) | (h5 << 17) | (h6 << 46), 16);
  store<i64>(out, (h6 >> 18) | (h7 << 11) | (h8 << 40), 24);
}

/** Reads 255 bits as carried limbs, the sign bit of a point left aside; the number may be p or more. */
export function fromBytes(r: usize, bytes: usize): void {
  const half: i64 = 1 << 28;
  let c: i64 = 0;
  for (let i: usize = 0; i < 8; i++) {
    const bit = 29 * <i32>i;
    const word: u64 = load<u64>(bytes + <usize>(bit >> 3)) >> (bit & 7);
    const limb = (<i64>word & mask) + c;
    c = (limb + half) >> 29;
    store<i32>(r + 4 * i, <i32>(limb - (c << 29)));
  }
  const top: i64 = <i64>(load<u32>(bytes, 28) >> 8) & topMask;
  store<i32>(r, <i32>(top + c), 32);
}

/** True when 32 bytes, the sign bit left aside, are a number below p. For public data. */
export function isBelowPublicP(bytes: usize): bool {
  if ((load<u64>(bytes, 24) & 0x7fffffffffffffff) !== 0x7fffffffffffffff) return true;
  if (load<u64>(bytes, 16) !== u64.MAX_VALUE || load<u64>(bytes, 8) !== u64.MAX_VALUE) return true;
  return load<u64>(bytes) < 0xffffffffffffffed;
}

/** True when f is 0 modulo p. */
export function isZero(f: usize): bool {
  toBytes(scratch, f);
  let all: u64 = 0;
  for (let i: usize = 0; i < 32; i += 8) all |= load<u64>(scratch + i);
  return all === 0;
}

/** True when f and g are the same modulo p. */
export function isEqual(f: usize, g: usize): bool {
  toBytes(scratch, f);
  toBytes(scratch + 32, g);
  let all: u64 = 0;
  for (let i: usize = 0; i < 32; i += 8)
    all |= load<u64>(scratch + i) ^ load<u64>(scratch + 32 + i);
  return all === 0;
}

/** The last bit of the representative below p: the "sign" of RFC 8032. */
export function parity(f: usize): i32 {
  toBytes(scratch, f);
  return load<u8>(scratch) & 1;
}

function squareTimes(r: usize, f: usize, times: i32): void {
  square(r, f);
  for (let i = 1; i < times; i++) square(r, r);
}

/** Leaves f^(2^250 − 1) and f^11 in `power`; every exponent wanted here ends with these. */
function raise(f: usize): void {
  const t0 = power + elementLength;
  const t1 = t0 + elementLength;
  const t2 = t1 + elementLength;
  const eleven = t2 + elementLength;
  square(t0, f);
  squareTimes(t1, t0, 2);
  multiply(t1, f, t1);
  multiply(eleven, t0, t1);
  square(t0, eleven);
  multiply(t1, t1, t0);
  squareTimes(t0, t1, 5);
  multiply(t1, t0, t1);
  squareTimes(t0, t1, 10);
  multiply(t0, t0, t1);
  squareTimes(t2, t0, 20);
  multiply(t0, t2, t0);
  squareTimes(t0, t0, 10);
  multiply(t1, t0, t1);
  squareTimes(t0, t1, 50);
  multiply(t0, t0, t1);
  squareTimes(t2, t0, 100);
  multiply(t0, t2, t0);
  squareTimes(t0, t0, 50);
  multiply(power, t0, t1);
}

/** r = 1/f, and 0 for 0: f^(p − 2). */
export function invert(r: usize, f: usize): void {
  raise(f);
  squareTimes(power, power, 5);
  multiply(r, power, power + 4 * elementLength);
}

/** r = f^((p − 5)/8), the core of a square root. */
export function rootPower(r: usize, f: usize): void {
  const held = power + elementLength;
  raise(f);
  copy(held, f);
  squareTimes(power, power, 2);
  multiply(r, power, held);
}

/**
 * Replaces `count` elements, `stride` bytes apart, by their inverses: Montgomery's trick, one
 * inversion and three products each. None may be 0.
 *
 * @param spare room for `count` elements
 */
export function invertAll(elements: usize, stride: usize, count: i32, spare: usize): void {
  const running = power + 3 * elementLength;
  let at = elements;
  setSmall(running, 1);
  for (let i = 0; i < count; i++) {
    copy(spare + <usize>i * elementLength, running);
    multiply(running, running, at);
    at += stride;
  }
  copy(scratchElement, running);
  invert(scratchElement, scratchElement);
  for (let i = count - 1; i >= 0; i--) {
    at -= stride;
    multiply(power, scratchElement, spare + <usize>i * elementLength);
    multiply(scratchElement, scratchElement, at);
    copy(at, power);
  }
}

const scratchElement: usize = memory.data(36);
