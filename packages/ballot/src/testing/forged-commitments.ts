import { answerContext, ballotContext } from '../ballots/contexts.ts';
import type { BallotJson } from '../ballots/shape.ts';
import { hashToScalar } from '../bytes/digest.ts';
import { randomScalar } from '../groups/scalar.ts';
import type { CiphertextJson } from '../proofs/ciphertext.ts';
import {
  type CurvePoint,
  eighthOf,
  hintedPoints,
  pointOf,
  times,
  writtenHints,
} from './author-hints.ts';
import { craftBallot, resigned } from './crafted-ballots.ts';
import { authorIn } from './malicious-case.ts';
import type { SmallElection } from './small-election.ts';

// What only the combined equation can stop: an author who makes up the commitments of a false proof, so that
// every hash fits, and hands them in as hints.

export interface Forgery {
  readonly text: string;
  readonly hints: Uint8Array;
}

interface MadeUp {
  readonly a: CurvePoint;
  readonly b: CurvePoint;
  readonly challenge: bigint;
  readonly response: bigint;
}

/** Text of a point as archives hold it. */
function textOf(point: CurvePoint): string {
  return point.toHex().match(/../g)?.reverse().join('') ?? '';
}

function elementSum(choices: readonly CiphertextJson[]): string {
  const sums = (['alpha', 'beta'] as const).map((part) =>
    choices.map((choice) => pointOf(choice[part])).reduce((sum, point) => sum.add(point)),
  );
  return sums.map(textOf).join(',');
}

/**
 * Makes a ballot of two questions of five answers, one of each to be marked, that marks two answers of the
 * first. Its overall proofs are made up.
 *
 * @param cancels the error of the second proof is the negative of the first one's: with one coefficient for
 *   both, nothing would be left
 */
export function forgedBallot(small: SmallElection, cancels: boolean): Forgery {
  const { election } = small;
  const { group } = election;
  const { order } = group;
  const credential = authorIn(small);
  const values = [
    [1, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
  ];
  const randomness = [0n, 0n];
  const crafted = craftBallot(election, credential, values, undefined, (question, _, drawn) => {
    randomness[question] = ((randomness[question] ?? 0n) + drawn) % order;
  });
  const ballot = JSON.parse(crafted) as BallotJson;
  const g = pointOf(group.format(group.generator));
  const y = pointOf(group.format(election.publicKey));
  const context = ballotContext(election, credential.publicCredential);

  function makeUp(question: number, more: bigint): MadeUp {
    const nonce = randomScalar(order);
    const choices = ballot.answers[question]?.choices ?? [];
    const a = times(g, nonce);
    const b = times(y, nonce).add(times(g, more));
    const prefix = `prove|${answerContext(context, choices)}|${elementSum(choices)}|`;
    const challenge = hashToScalar(`${prefix}${textOf(a)},${textOf(b)}`, order);
    const response = nonce - challenge * (randomness[question] ?? 0n);
    return { a, b, challenge, response: ((response % order) + order) % order };
  }

  // The first proof's error is −challenge·(2 − 1)·g in its second equation.
  const first = makeUp(0, 0n);
  const second = cancels ? makeUp(1, first.challenge) : undefined;
  const madeUp = second === undefined ? [first] : [first, second];
  const text = resigned(election, crafted, credential, (changed) => {
    madeUp.forEach(({ challenge, response }, question) => {
      const answer = changed.answers[question];
      if (answer === undefined) throw new Error('no such answer');
      answer.overall_proof = [{ challenge: String(challenge), response: String(response) }];
    });
  });
  const points = hintedPoints(election, text);
  const ciphertexts = 2 * 2 * 5;
  const perQuestion = 4 * 5 + 2;
  madeUp.forEach(({ a, b }, question) => {
    points.splice(ciphertexts + question * perQuestion + 20, 2, a, b);
  });
  return { text, hints: writtenHints(points.map(eighthOf)) };
}
