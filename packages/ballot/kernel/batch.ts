// Many public ballots in one equation.
//
// For each clause with ciphertext (α, β), value M, challenge c, response r, commitments A, B:
//   A = r·g + c·α      B = r·y + c·(β − M·g)
// Each equation is multiplied by a random coefficient of its own and all are added up. What remains is one
// sum of multiples of ciphertexts, credentials and commitments that must be a known sum of g and y.

import {
  cipherCount,
  clauseCount,
  clauseLength,
  clauses,
  commitmentCount,
  credential,
  generatorTable,
  keyTable,
  points,
  proofCount,
  scalars,
  sumCount,
} from './layout';
import { affineLength, isSame, pointLength, toAffine, Y } from './point';
import { addPowerOfTablePublic, powerOfTablePublic } from './power';
import { longLength, shortLength, sumOfMultiplesPublic } from './product';
import { addScalars, montgomery, multiplyScalars, negateScalar, squareOfR } from './scalar';

/** Bytes of a random coefficient. */
const coefficientLength: usize = 16;

const coefficient: usize = memory.data(32);
const product: usize = memory.data(32);
const ofGenerator: usize = memory.data(32);
const ofKey: usize = memory.data(32);
const small: usize = memory.data(32);
const sum: usize = memory.data(144);
const expected: usize = memory.data(144);

/**
 * Keeps what the equation needs of the ballot that was checked last.
 *
 * @param longPoints gets the ciphertexts, then the credential
 * @param shortPoints gets the commitments
 * @param proofs gets challenges and responses
 */
export function keepBallot(
  layout: usize,
  longPoints: usize,
  shortPoints: usize,
  proofs: usize,
): void {
  const ciphers = <usize>cipherCount(layout);
  for (let i: usize = 0; i < ciphers; i++) {
    const at = points(layout) + i * pointLength;
    toAffine(longPoints + i * affineLength, at, at + Y);
  }
  toAffine(longPoints + ciphers * affineLength, credential(layout), credential(layout) + Y);
  const commitments = points(layout) + pointLength * (ciphers + <usize>sumCount(layout));
  for (let i: usize = 0; i < <usize>commitmentCount(layout); i++) {
    const at = commitments + i * pointLength;
    toAffine(shortPoints + i * affineLength, at, at + Y);
  }
  memory.copy(proofs, scalars(layout), 64 * <usize>proofCount(layout));
}

/** Takes the coefficient of a commitment; it stays in its place as that commitment's multiple. */
function takeCoefficient(shorts: usize, index: usize): void {
  memory.copy(coefficient, shorts + index * shortLength, coefficientLength);
}

/** sums = sums + coefficient·scalar/R for `count` sums that stand two apart. */
function accumulate(sums: usize, count: i32, scalar: usize): void {
  montgomery(product, coefficient, scalar);
  for (let i = 0; i < count; i++) {
    addScalars(sums, sums, product);
    sums += 2 * longLength;
  }
}

/** Adds the equations of one clause. */
function addClause(
  clause: usize,
  ciphers: usize,
  proofs: usize,
  longs: usize,
  shorts: usize,
): void {
  const isSignature = load<i32>(clause) < 0;
  const value = load<i32>(clause, 12);
  const proof = proofs + 64 * <usize>load<i32>(clause, 16);
  const commitment = <usize>load<i32>(clause, 20);
  takeCoefficient(shorts, commitment);
  accumulate(ofGenerator, 1, proof + 32);
  if (isSignature) {
    accumulate(longs + ciphers * longLength, 1, proof);
    return;
  }
  const first = longs + longLength * <usize>load<i32>(clause, 4);
  const choices = load<i32>(clause, 8);
  accumulate(first, choices, proof);
  takeCoefficient(shorts, commitment + 1);
  accumulate(ofKey, 1, proof + 32);
  accumulate(first + longLength, choices, proof);
  if (value === 0) return;
  memory.fill(small, 0, 32);
  store<i32>(small, value);
  multiplyScalars(product, product, small);
  negateScalar(product, product);
  addScalars(ofGenerator, ofGenerator, product);
}

/**
 * True when the combined equation of `count` ballots holds.
 *
 * @param coefficients a fresh random coefficient of 128 bits per commitment
 * @param shorts room for a scalar per commitment
 * @param longs room for a scalar per ciphertext and credential
 * @param width, buckets as in `sumOfMultiplesPublic`
 */
export function combine(
  layout: usize,
  coefficients: usize,
  count: i32,
  longPoints: usize,
  shortPoints: usize,
  proofs: usize,
  longs: usize,
  shorts: usize,
  width: i32,
  buckets: usize,
): bool {
  const ciphers = <usize>cipherCount(layout);
  const commitments = <usize>commitmentCount(layout);
  const longsOfOne = ciphers + 1;
  const allLongs = <usize>count * longsOfOne;
  memory.fill(longs, 0, allLongs * longLength);
  const allShorts = <usize>count * commitments;
  for (let i: usize = 0; i < allShorts; i++) {
    const to = shorts + i * shortLength;
    memory.copy(to, coefficients + i * coefficientLength, coefficientLength);
    store<u64>(to + coefficientLength, 0);
  }
  memory.fill(coefficient, 0, 32);
  memory.fill(ofGenerator, 0, 32);
  memory.fill(ofKey, 0, 32);
  for (let i: usize = 0; i < <usize>count; i++) {
    for (let j: usize = 0; j < <usize>clauseCount(layout); j++) {
      addClause(
        clauses(layout) + j * clauseLength,
        ciphers,
        proofs + i * 64 * <usize>proofCount(layout),
        longs + i * longsOfOne * longLength,
        shorts + i * commitments * shortLength,
      );
    }
  }
  for (let i: usize = 0; i < allLongs; i++) {
    const at = longs + i * longLength;
    montgomery(at, at, squareOfR);
    negateScalar(at, at);
  }
  montgomery(ofGenerator, ofGenerator, squareOfR);
  montgomery(ofKey, ofKey, squareOfR);
  powerOfTablePublic(expected, generatorTable(layout), ofGenerator);
  addPowerOfTablePublic(expected, keyTable(layout), ofKey);
  sumOfMultiplesPublic(
    sum,
    longPoints,
    longs,
    <i32>allLongs,
    shortPoints,
    shorts,
    <i32>allShorts,
    width,
    buckets,
  );
  return isSame(sum, expected);
}
