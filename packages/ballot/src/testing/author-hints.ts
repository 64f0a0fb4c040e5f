import { ed25519 } from '@noble/curves/ed25519.js';
import { numberToBytesLE } from '@noble/curves/utils.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { BallotJson } from '../ballots/shape.ts';
import type { Election } from '../elections/election.ts';
import { mayBeBlank } from '../elections/question.ts';
import type { ProofJson } from '../proofs/proof.ts';

// Hints as their format says (docs/ballots/hints.md), worked out with @noble/curves and nothing of the kernel.

const { Point } = ed25519;
export type CurvePoint = InstanceType<typeof Point>;

const order = Point.Fn.ORDER;
const eighth = Point.Fn.inv(8n);

export function times(point: CurvePoint, exponent: bigint): CurvePoint {
  const scalar = ((exponent % order) + order) % order;
  return scalar === 0n ? Point.ZERO : point.multiplyUnsafe(scalar);
}

export function pointOf(text: string): CurvePoint {
  const hex = text.match(/../g)?.reverse().join('') ?? '';
  return Point.fromBytes(hexToBytes(hex));
}

/** A point of order eight. */
export const orderEight: CurvePoint = (() => {
  const encoded = new Uint8Array(32);
  for (let y = 2; ; y += 1) {
    encoded[0] = y;
    try {
      const point = Point.fromBytes(encoded);
      const small = point.multiplyUnsafe(order - 1n).add(point);
      if (!small.double().double().is0()) return small;
    } catch {
      // This y belongs to no point.
    }
  }
})();

function sumOf(points: readonly CurvePoint[]): CurvePoint {
  return points.reduce((sum, point) => sum.add(point), Point.ZERO);
}

/** The points that a ballot's hints are about, in their order. */
export function hintedPoints(election: Election, text: string): CurvePoint[] {
  const ballot = JSON.parse(text) as BallotJson;
  const g = Point.BASE;
  const y = pointOf(election.group.format(election.publicKey));
  const ciphertexts: CurvePoint[] = [];
  const commitments: CurvePoint[] = [];
  const commit = (alpha: CurvePoint, beta: CurvePoint, value: number, proof: ProofJson) => {
    const [challenge, response] = [BigInt(proof.challenge), BigInt(proof.response)];
    const shifted = beta.subtract(times(g, BigInt(value)));
    commitments.push(times(g, response).add(times(alpha, challenge)));
    commitments.push(times(y, response).add(times(shifted, challenge)));
  };
  ballot.answers.forEach((answer, index) => {
    const question = election.questions[index];
    if (question === undefined) throw new Error('more answers than questions');
    const pairs = answer.choices.map(({ alpha, beta }) => [pointOf(alpha), pointOf(beta)] as const);
    ciphertexts.push(...pairs.flat());
    pairs.forEach(([alpha, beta], choice) => {
      answer.individual_proofs[choice]?.forEach((proof, value) => {
        commit(alpha, beta, value, proof);
      });
    });
    const isBlankAllowed = mayBeBlank(question);
    const summed = isBlankAllowed ? pairs.slice(1) : pairs;
    const sum = [
      sumOf(summed.map(([alpha]) => alpha)),
      sumOf(summed.map(([, beta]) => beta)),
    ] as const;
    const [blank = sum] = pairs;
    answer.overall_proof.forEach((proof, clause) => {
      if (isBlankAllowed && clause === 0) commit(...blank, 1, proof);
      else commit(...sum, question.min + clause - Number(isBlankAllowed), proof);
    });
    answer.blank_proof?.forEach((proof, clause) => {
      commit(...(clause === 0 ? blank : sum), 0, proof);
    });
  });
  const { challenge, response } = ballot.signature.proof;
  const credential = pointOf(ballot.credential);
  commitments.push(times(g, BigInt(response)).add(times(credential, BigInt(challenge))));
  return [...ciphertexts, ...commitments];
}

export function eighthOf(point: CurvePoint): CurvePoint {
  return times(point, eighth);
}

/** Writes eighths as hints. */
export function writtenHints(eighths: readonly CurvePoint[]): Uint8Array {
  const hints = new Uint8Array(64 * eighths.length);
  eighths.forEach((point, index) => {
    const { x, y } = point.toAffine();
    hints.set(numberToBytesLE(x, 32), 64 * index);
    hints.set(numberToBytesLE(y, 32), 64 * index + 32);
  });
  return hints;
}

/** The hints of a ballot whose points are all in the subgroup. */
export function authorHints(election: Election, text: string): Uint8Array {
  return writtenHints(hintedPoints(election, text).map(eighthOf));
}
