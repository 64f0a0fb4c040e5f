// One public ballot: its text, the eighths of its points, its hashes. What is left after these checks is
// whether the commitments fit the responses: known already when the eighths were worked out here, and for
// `combine` to find out when they came as hints.

import { multiply, setSmall } from './field';
import { fromBytes, invertAll, isBelowPublicP, toBytes } from './field-bytes';
import { climbPublic, openLadder } from './ladder';
import {
  buffer,
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
  places,
  points,
  program,
  scalars,
  signatureGap,
  spare,
  statementCount,
  statementLength,
  statements,
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
import {
  addScalars,
  divideByEight,
  eighth,
  multiplyScalars,
  negateScalar,
  reduceScalar,
} from './scalar';
import { sha256 } from './sha256';
import { matchText, writeElement } from './text';

const end: i32 = 0;
const literal: i32 = 1;
const element: i32 = 2;
const point: i32 = 3;
const hash: i32 = 4;

const hashLength: usize = 43;
const alphabet: usize = memory.data<u8>([
  65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
  89, 90, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114,
  115, 116, 117, 118, 119, 120, 121, 122, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 43, 47,
]);

const digest: usize = memory.data(64);
const total: usize = memory.data(32);
const first: usize = memory.data(32);
const second: usize = memory.data(32);
const held: usize = memory.data(32);

/** True when 43 characters are the unpadded base64 of the digest. */
function isDigestText(text: usize): bool {
  store<u16>(digest, 0, 32);
  for (let i: usize = 0; i < hashLength; i++) {
    const bit = 6 * <i32>i;
    const word = bswap(load<u32>(digest + <usize>(bit >> 3)));
    const index = (word >> (26 - (bit & 7))) & 63;
    if (load<u8>(text + i) !== load<u8>(alphabet + <usize>index)) return false;
  }
  return true;
}

/** Reads a ballot's text and checks the hash of what it signs. The text is the same afterwards. */
export function readBallot(layout: usize, text: usize, length: i32): bool {
  const isMatch = matchText(
    program(layout),
    text,
    length,
    elements(layout),
    places(layout),
    scalars(layout),
  );
  if (!isMatch) return false;
  const hashPlace = <usize>load<u32>(places(layout) + 4 * <usize>(cipherCount(layout) + 1));
  // The unsigned ballot is the text up to its signature, closed by a brace.
  const brace = hashPlace - signatureGap(layout);
  const char = load<u8>(brace);
  store<u8>(brace, 0x7d);
  sha256(digest, text, <i32>(brace - text) + 1);
  store<u8>(brace, char);
  return isDigestText(hashPlace);
}

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

/** Puts a statement's text together and hashes it. */
function hashStatement(layout: usize, parts: usize): void {
  const from = buffer(layout);
  let to = from;
  while (true) {
    const word = load<i32>(parts);
    const index = <usize>load<i32>(parts, 4);
    if (word === end) break;
    if (word === literal) {
      const size = <usize>load<i32>(parts, 8);
      memory.copy(to, index, size);
      to += size;
      parts += 12;
    } else if (word === point) {
      writeElement(to, encodings(layout) + 32 * index);
      to += 64;
      parts += 8;
    } else {
      const size: usize = word === element ? 64 : hashLength;
      memory.copy(to, <usize>load<u32>(places(layout) + 4 * index), size);
      to += size;
      parts += 8;
    }
  }
  sha256(digest, from, <i32>(to - from));
}

/** r = the challenge of a statement: its hash, read with the most significant byte first, modulo q. */
export function challengeOf(r: usize, layout: usize, statement: i32): void {
  const at = statements(layout) + statementLength * <usize>statement;
  hashStatement(layout, <usize>load<i32>(at));
  for (let i: usize = 0; i < 32; i += 8) store<u64>(first + i, bswap(load<u64>(digest + 24 - i)));
  reduceScalar(r, first);
}

/** True when the challenges of a statement's clauses sum up to its hash modulo q. */
function holdsStatement(layout: usize, statement: i32): bool {
  const at = statements(layout) + statementLength * <usize>statement;
  const from = <usize>load<i32>(at, 4);
  const count = <usize>load<i32>(at, 8);
  memory.fill(total, 0, 32);
  for (let i = from; i < from + count; i++) {
    const proof = <usize>load<i32>(clauses(layout) + clauseLength * i, 16);
    addScalars(total, total, scalars(layout) + 64 * proof);
  }
  challengeOf(second, layout, statement);
  return memory.compare(total, second, 32) === 0;
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

/**
 * Opens the eighths and checks with them that the ciphertexts are these points, to the byte, and that every
 * hash of the ballot fits.
 */
export function checkEighths(layout: usize): bool {
  openEighths(layout);
  const length = 32 * <usize>cipherCount(layout);
  if (memory.compare(encodings(layout), elements(layout) + 32, length) !== 0) return false;
  const count = statementCount(layout);
  for (let i = 0; i < count; i++) if (!holdsStatement(layout, i)) return false;
  return true;
}
