// Sums of many public multiples (Pippenger): Σ sᵢ·Pᵢ, some sᵢ of 128 bits and some of 253.

import {
  addAffine,
  addCached,
  affineLength,
  double,
  doubleWhole,
  pointLength,
  setIdentity,
  subtractAffine,
  toCached,
} from './point';

/** Bytes of a prepared scalar, long and short; the digits are read four bytes at a time. */
export const longLength: usize = 40;
export const shortLength: usize = 24;

const bias: usize = memory.data(40);
const running: usize = memory.data(144);
const cached: usize = memory.data(144);

// Two bits more than a scalar has: then it stays a sum of the digits −2^(width−1) to 2^(width−1) − 1. (q is
// so little above 2^252 that 254 bits are enough for it.)
const longBits: i32 = 254;
const shortBits: i32 = 130;

// @ts-ignore: AssemblyScript has decorators on functions, which an editor takes for a fault.
@inline
function windowsFor(bits: i32, width: i32): i32 {
  return (bits + width - 1) / width;
}

/**
 * Adds half a window to every digit, so that digits can be read without carries:
 * digit = bits − 2^(width−1).
 */
function addBias(scalars: usize, count: i32, stride: usize, bits: i32, width: i32): void {
  memory.fill(bias, 0, longLength);
  const windows = windowsFor(bits, width);
  for (let i = 0; i < windows; i++) {
    const bit = i * width + width - 1;
    const at = bias + <usize>(bit >> 3);
    store<u8>(at, <u8>(<i32>load<u8>(at) | ((<i32>1) << (bit & 7))));
  }
  for (let i = 0; i < count; i++) {
    let c: u64 = 0;
    for (let j: usize = 0; j < stride; j += 4) {
      c += <u64>load<u32>(scalars + j) + <u64>load<u32>(bias + j);
      store<u32>(scalars + j, <u32>c);
      c >>= 32;
    }
    scalars += stride;
  }
}

/** Puts every point into the bucket of its digit. */
function sort(
  buckets: usize,
  points: usize,
  scalars: usize,
  stride: usize,
  count: i32,
  bit: i32,
  width: i32,
): void {
  const half = 1 << (width - 1);
  const all = (1 << width) - 1;
  let digitAt = scalars + <usize>(bit >> 3);
  const shift = bit & 7;
  for (let i = 0; i < count; i++) {
    const digit = <i32>((load<u32>(digitAt) >> shift) & all) - half;
    if (digit > 0) {
      const bucket = buckets + <usize>(digit - 1) * pointLength;
      addAffine(bucket, bucket, points);
    } else if (digit < 0) {
      const bucket = buckets + <usize>(-digit - 1) * pointLength;
      subtractAffine(bucket, bucket, points);
    }
    digitAt += stride;
    points += affineLength;
  }
}

/**
 * r = Σ sᵢ·Pᵢ over public points and scalars. The scalars are overwritten.
 *
 * @param longs scalars below 2^253, `longLength` bytes each, filled up with zeros
 * @param shorts scalars below 2^128, `shortLength` bytes each, filled up with zeros
 * @param width bits of a window, 2 to 16
 * @param buckets room for 2^(width − 1) points
 */
export function sumOfMultiplesPublic(
  r: usize,
  longPoints: usize,
  longs: usize,
  longCount: i32,
  shortPoints: usize,
  shorts: usize,
  shortCount: i32,
  width: i32,
  buckets: usize,
): void {
  addBias(longs, longCount, longLength, longBits, width);
  addBias(shorts, shortCount, shortLength, shortBits, width);
  const half = 1 << (width - 1);
  const shortWindows = windowsFor(shortBits, width);
  setIdentity(r);
  for (let i = windowsFor(longBits, width) - 1; i >= 0; i--) {
    for (let j = 1; j < width; j++) double(r, r);
    doubleWhole(r, r);
    for (let j = 0; j < half; j++) setIdentity(buckets + <usize>j * pointLength);
    sort(buckets, longPoints, longs, longLength, longCount, i * width, width);
    if (i < shortWindows) {
      sort(buckets, shortPoints, shorts, shortLength, shortCount, i * width, width);
    }
    setIdentity(running);
    for (let j = half - 1; j >= 0; j--) {
      toCached(cached, buckets + <usize>j * pointLength);
      addCached(running, running, cached);
      toCached(cached, running);
      addCached(r, r, cached);
    }
  }
}
