// Eighths: for each point P of a ballot a Q with P = 8·Q, given as hints or worked out here.

import { multiply, setSmall } from './field';
import { fromBytes, invertAll, isBelowPublicP, toBytes } from './field-bytes';
import { climbPublic, openLadder } from './ladder';
import {
  cipherCount,
  clauseCount,
  clauseLength,
  clauses,
  commitmentCount,
  credential,
  eighths,
  elements,
  encodings,
  generatorTable,
  hintLength,
  keyTable,
  points,
  scalars,
  spare,
  sumCount,
  sumLength,
  sums,
} from './layout';
import {
  addPoints,
  completeAffinePoint,
  decodePublic,
  double,
  doubleWhole,
  encodeAffine,
  isOnCurve,
  pointLength,
  setIdentity,
  Y,
  Z,
} from './point';
import { addPowerOfTablePublic, powerOfTablePublic } from './power';
import { divideByEight, eighth, multiplyScalars, negateScalar } from './scalar';

const first: usize = memory.data(32);
const second: usize = memory.data(32);
const held: usize = memory.data(32);

/** Takes hints for ciphertexts and commitments: canonical coordinates of points on the curve. */
export function loadHints(layout: usize, hints: usize): bool {
  const count = cipherCount(layout) + commitmentCount(layout);
  let to = eighths(layout);
  for (let i = 0; i < count; i++) {
    if (((load<u8>(hints, 31) | load<u8>(hints, 63)) & 0x80) !== 0) return false;
    if (!isBelowPublicP(hints) || !isBelowPublicP(hints + 32)) return false;
    fromBytes(to, hints);
    fromBytes(to + Y, hints + 32);
    if (!isOnCurve(to, to + Y)) return false;
    setSmall(to + Z, 1); // no T: doubling reads none
    hints += hintLength;
    to += pointLength;
  }
  return true;
}

/** r = small·scalar mod q. */
function multiplySmall(r: usize, small: i32, scalar: usize): void {
  memory.fill(held, 0, 32);
  store<i32>(held, small);
  multiplyScalars(r, held, scalar);
}

/** Works out an eighth of what the key and the generator contribute to a clause's commitments. */
function openClause(layout: usize, clause: usize, commitments: usize): void {
  const isSignature = load<i32>(clause) < 0;
  const value = load<i32>(clause, 12);
  const proof = scalars(layout) + 64 * <usize>load<i32>(clause, 16);
  const at = commitments + pointLength * <usize>load<i32>(clause, 20);
  divideByEight(first, proof + 32);
  powerOfTablePublic(at, generatorTable(layout), first);
  if (isSignature) return;
  powerOfTablePublic(at + pointLength, keyTable(layout), first);
  if (value === 0) return;
  divideByEight(first, proof);
  multiplySmall(first, value, first);
  negateScalar(first, first);
  addPowerOfTablePublic(at + pointLength, generatorTable(layout), first);
}

/** Sums the ciphertexts of every sum. */
function makeSums(layout: usize): void {
  const all = points(layout);
  let to = all + pointLength * <usize>cipherCount(layout);
  let sum = sums(layout);
  const pairs = sumCount(layout) >> 1;
  for (let i = 0; i < pairs; i++) {
    const from = all + pointLength * <usize>load<i32>(sum);
    const choices = load<i32>(sum, 4);
    for (let part: usize = 0; part < 2; part++) {
      setIdentity(to);
      for (let j: usize = 0; j < <usize>choices; j++) {
        addPoints(to, to, from + (2 * j + part) * pointLength);
      }
      to += pointLength;
    }
    sum += sumLength;
  }
}

/** Adds the part of alpha (0) or beta (1) of one base to the commitments of clauses from..to. */
function climbBase(layout: usize, base: usize, from: i32, to: i32, part: usize): void {
  const commitments = eighths(layout) + pointLength * <usize>cipherCount(layout);
  openLadder(base);
  for (let i = from; i < to; i++) {
    const clause = clauses(layout) + clauseLength * <usize>i;
    const proof = scalars(layout) + 64 * <usize>load<i32>(clause, 16);
    divideByEight(second, proof);
    climbPublic(commitments + pointLength * (<usize>load<i32>(clause, 20) + part), second);
  }
}

/**
 * Works out all eighths of a ballot from its responses, without hints. False when a ciphertext is no
 * point. An eighth of a point outside the subgroup is not found: `checkEighths` refuses it.
 */
export function makeEighths(layout: usize): bool {
  const ciphers = cipherCount(layout);
  const all = points(layout);
  for (let i: usize = 0; i < <usize>ciphers; i++) {
    if (!decodePublic(all + i * pointLength, elements(layout) + 32 * (i + 1))) return false;
  }
  makeSums(layout);
  const commitments = eighths(layout) + pointLength * <usize>ciphers;
  const count = clauseCount(layout);
  for (let i = 0; i < count; i++) {
    openClause(layout, clauses(layout) + clauseLength * <usize>i, commitments);
  }
  // Clauses about one base stand together, and the first about each ciphertext in the order of these.
  let next = 0;
  let from = 0;
  while (from < count) {
    const base = load<i32>(clauses(layout) + clauseLength * <usize>from);
    let to = from + 1;
    while (to < count && load<i32>(clauses(layout) + clauseLength * <usize>to) === base) to++;
    if (base < 0) {
      climbBase(layout, credential(layout), from, to, 0);
    } else {
      const isNew = base === next && base < ciphers;
      for (let part: usize = 0; part < 2; part++) {
        climbBase(layout, all + pointLength * (<usize>base + part), from, to, part);
        if (isNew) {
          const own = eighths(layout) + pointLength * (<usize>base + part);
          setIdentity(own);
          climbPublic(own, eighth);
        }
      }
      if (isNew) next += 2;
    }
    from = to;
  }
  return next === ciphers;
}

/** Writes the eighths as hints. */
export function writeHints(layout: usize, hints: usize): void {
  const count = cipherCount(layout) + commitmentCount(layout);
  const all = eighths(layout);
  invertAll(all + Z, pointLength, count, spare(layout));
  let at = all;
  for (let i = 0; i < count; i++) {
    multiply(at, at, at + Z);
    multiply(at + Y, at + Y, at + Z);
    setSmall(at + Z, 1);
    toBytes(hints, at);
    toBytes(hints + 32, at + Y);
    at += pointLength;
    hints += hintLength;
  }
}

/**
 * Multiplies the eighths by 8, which leaves no part of small order, adds the sums, and writes the encodings of
 * all points.
 */
export function openEighths(layout: usize): void {
  const ciphers = <usize>cipherCount(layout);
  const summed = <usize>sumCount(layout);
  const count = ciphers + summed + <usize>commitmentCount(layout);
  const all = points(layout);
  let from = eighths(layout);
  for (let i: usize = 0; i < count; i++) {
    if (i >= ciphers && i < ciphers + summed) continue;
    const to = all + i * pointLength;
    double(to, from);
    double(to, to);
    if (i < ciphers) doubleWhole(to, to);
    else double(to, to);
    from += pointLength;
  }
  makeSums(layout);
  invertAll(all + Z, pointLength, <i32>count, spare(layout));
  for (let i: usize = 0; i < count; i++) {
    const at = all + i * pointLength;
    multiply(at, at, at + Z);
    multiply(at + Y, at + Y, at + Z);
    if (i < ciphers) completeAffinePoint(at);
    encodeAffine(encodings(layout) + 32 * i, at, at + Y);
  }
}
