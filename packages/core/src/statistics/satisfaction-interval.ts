import { approximate } from '../exact/fraction.ts';
import type { UnitScore } from '../scoring/unit-score.ts';
import { type Estimate, estimateOfOwnLevel, type Rules } from './estimate.ts';
import { criticalValue } from './normal-tail.ts';

/** How often an interval made so holds the true value, if its assumptions hold. */
export const confidence = 0.95;

/** 1.96 standard errors. */
const z = criticalValue(1 - confidence);

/** Bounds on the scale 0..100, in floating point. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927) for a mean
 * of graded answers: the number of ballots is divided by the dispersion factor, how much the grades vary
 * compared with a plain yes or no. With the mean `ms` and standard error `e` of the smoothed answers the
 * effective number of ballots is `ms (1 − ms) ÷ e²`, which for one question is `n ÷ phi`.
 *
 * @param score the official score as a share, 0..1; never smoothed
 */
function wilsonInterval(score: number, { mean, error }: Estimate): Interval {
  // Grades that all weigh the same leave nothing to chance.
  if (error === 0) return { low: score * 100, high: score * 100 };
  const ballots = (mean * (1 - mean)) / error ** 2;
  const pull = z ** 2 / ballots;
  const middle = (score + pull / 2) / (1 + pull);
  const half = (z / (1 + pull)) * Math.sqrt((score * (1 - score)) / ballots + pull / (4 * ballots));
  return { low: Math.max(0, middle - half) * 100, high: Math.min(1, middle + half) * 100 };
}

/**
 * The interval for a unit's satisfaction at 95 %. It assumes voters who decide independently of each
 * other and a panel drawn at random (docs/statistics.md).
 *
 * @returns null where the unit has no satisfaction
 */
export function satisfactionInterval(unit: UnitScore, rules: Rules): Interval | null {
  const { value } = unit.own;
  const estimate = estimateOfOwnLevel(unit, rules);
  if (value === null || estimate === null) return null;
  return wilsonInterval(approximate(value) / 100, estimate);
}
