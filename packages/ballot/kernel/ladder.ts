// Several public multiples of one point with one chain of doublings (Yao 1976): the steps 16^i·P are
// kept, and every scalar sorts them into buckets by its digits.

import {
  addCached,
  cachedLength,
  copyPoint,
  double,
  doubleWhole,
  pointLength,
  setIdentity,
  subtractCached,
  toCached,
} from './point';
import { digitCount, digits, toDigits } from './power';

const steps: usize = memory.data(64 * 144);
const buckets: usize = memory.data(8 * 144);
const running: usize = memory.data(144);
const cached: usize = memory.data(144);

/** Keeps the steps of a point. */
export function openLadder(point: usize): void {
  copyPoint(running, point);
  for (let i: usize = 0; i < <usize>digitCount; i++) {
    toCached(steps + i * cachedLength, running);
    double(running, running);
    double(running, running);
    double(running, running);
    doubleWhole(running, running);
  }
}

/** r = r + scalar·P for the point of the ladder. */
export function climbPublic(r: usize, scalar: usize): void {
  toDigits(scalar);
  for (let j: usize = 0; j < 8; j++) setIdentity(buckets + j * pointLength);
  for (let i: usize = 0; i < <usize>digitCount; i++) {
    const digit = <i32>load<i8>(digits + i);
    const step = steps + i * cachedLength;
    if (digit > 0) {
      const bucket = buckets + <usize>(digit - 1) * pointLength;
      addCached(bucket, bucket, step);
    }
    if (digit < 0) {
      const bucket = buckets + <usize>(-digit - 1) * pointLength;
      subtractCached(bucket, bucket, step);
    }
  }
  setIdentity(running);
  for (let j: i32 = 7; j >= 0; j--) {
    toCached(cached, buckets + <usize>j * pointLength);
    addCached(running, running, cached);
    toCached(cached, running);
    addCached(r, r, cached);
  }
}
