import { approximate, isZero } from '../exact/fraction.ts';
import type { Ballots } from '../scoring/satisfaction.ts';
import type { TallyScore } from '../scoring/tally-score.ts';
import type { ScoreBook, UnitScore } from '../scoring/unit-score.ts';

/**
 * What ballots tell of the satisfaction of all who might have voted. Floating point: these numbers stand
 * beside the official score and never go into it.
 */
export interface Estimate {
  /** The smoothed mean of the coefficients, 0..1. */
  readonly mean: number;
  /** Its standard error, 0..1. */
  readonly error: number;
}

/** What is known of the rules: the scheme's decimals and how abstentions count. */
export type Rules = Pick<ScoreBook, 'scheme' | 'weights'>;

/**
 * Half a ballot more for each possible answer, so that thirty equal ballots are not taken for certainty
 * (Jeffreys' prior for a multinomial; Agresti and Hitchcock 2005).
 */
const halfABallot = 0.5;

/** Each answer that counts with its coefficient, 0..1, and its ballots. */
function answersOf(
  ballots: Ballots,
  { scheme, weights }: Rules,
): readonly { readonly coefficient: number; readonly ballots: number }[] {
  const answers = weights.coefficients.flatMap((coefficient, place) =>
    coefficient === null
      ? []
      : [
          {
            coefficient: Number(coefficient) / Number(weights.scale),
            ballots: Number(ballots.grades[place] ?? 0),
          },
        ],
  );
  if (scheme.abstention === 'excluded') return answers;
  // Under `counted` an abstention is one more answer, of coefficient 0 (A5).
  return [...answers, { coefficient: 0, ballots: Number(ballots.abstained) }];
}

/**
 * Mean and standard error of one question's ballots: the mean and variance of the coefficients under the
 * smoothed shares, over the number of ballots. Grades that do not count are left out.
 *
 * @returns null without a ballot
 */
function estimateOfBallots(ballots: Ballots, rules: Rules): Estimate | null {
  const answers = answersOf(ballots, rules);
  const cast = answers.reduce((sum, answer) => sum + answer.ballots, 0);
  if (cast === 0) return null;
  const smoothed = cast + answers.length * halfABallot;
  const shareOf = (answer: { readonly ballots: number }) =>
    (answer.ballots + halfABallot) / smoothed;
  const mean = answers.reduce((sum, each) => sum + shareOf(each) * each.coefficient, 0);
  const variance = answers.reduce(
    (sum, each) => sum + shareOf(each) * (each.coefficient - mean) ** 2,
    0,
  );
  return { mean, error: Math.sqrt(variance / cast) };
}

interface Weighted {
  readonly weight: number;
  readonly estimate: Estimate;
}

/**
 * The estimate of a weighted mean. Errors of `different` voters add up as variances do; where the `same`
 * voters answered, how their answers hang together is unknown, and the errors themselves are added: the
 * mean cannot be less certain than that.
 */
function combine(parts: readonly Weighted[], voters: 'different' | 'same'): Estimate {
  const mean = parts.reduce((sum, { weight, estimate }) => sum + weight * estimate.mean, 0);
  const errors = parts.map(({ weight, estimate }) => weight * estimate.error);
  const error =
    voters === 'same' ? errors.reduce((sum, each) => sum + each, 0) : Math.hypot(...errors);
  return { mean, error };
}

/** The mean of estimates that rest on the same voters; null where one is missing or none is there. */
function meanEstimate(estimates: readonly (Estimate | null)[]): Estimate | null {
  const known = estimates.filter((estimate) => estimate !== null);
  if (known.length === 0 || known.length < estimates.length) return null;
  return combine(
    known.map((estimate) => ({ weight: 1 / known.length, estimate })),
    'same',
  );
}

/** The estimate behind the satisfaction of a tally; null where the tally has no score. */
export function estimateOfTally(tally: TallyScore, rules: Rules): Estimate | null {
  if (tally.value === null) return null;
  if (tally.overall !== null) return estimateOfBallots(tally.overall.ballots, rules);
  const parts = tally.parts.flatMap(({ weight, ballots }) => {
    if (weight === null || isZero(weight)) return [];
    const estimate = estimateOfBallots(ballots, rules);
    return estimate === null ? [] : [{ weight: approximate(weight), estimate }];
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return combine(
    parts.map(({ weight, estimate }) => ({ weight: weight / total, estimate })),
    tally.split === 'dimension' ? 'same' : 'different',
  );
}

/** The estimate behind a unit's own level. Departments of one bureau are rated by the same panel. */
export function estimateOfOwnLevel(unit: UnitScore, rules: Rules): Estimate | null {
  switch (unit.own.kind) {
    case 'none':
      return null;
    case 'tally':
      return estimateOfTally(unit.own.tally, rules);
    case 'mean':
      return meanEstimate(unit.own.children.map((child) => estimateOfOwnLevel(child, rules)));
  }
}
