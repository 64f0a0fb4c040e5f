import { approximate, isZero } from '../exact/fraction.ts';
import { termWeightsOf } from '../scoring/composite.ts';
import type { ScoreBook, UnitScore } from '../scoring/unit-score.ts';
import { estimateOfOwnLevel, estimateOfTally } from './estimate.ts';

/** The standard error of a level below, 0..1. */
function lowerErrorOf(unit: UnitScore, book: ScoreBook): number {
  const { lower } = unit;
  if (lower === null) return 0;
  if (lower.pooled !== null) return estimateOfTally(lower.pooled, book)?.error ?? 0;
  const errors =
    book.scheme.lowerLevel.of === 'composite'
      ? lower.children.map((child) => compositeErrorOf(child, book) / 100)
      : lower.children.map((child) => estimateOfOwnLevel(child, book)?.error ?? 0);
  return errors.reduce((sum, each) => sum + each, 0) / errors.length;
}

/**
 * The standard error of a composite, in its points: what chance in the ballots contributes. Daily
 * assessment, deductions and bonuses are what they are. Errors of levels are added, since the same panel
 * may have rated both.
 */
export function compositeErrorOf(unit: UnitScore, book: ScoreBook): number {
  const terms = termWeightsOf(unit.policy, book.weights);
  const own = isZero(terms.own) ? 0 : (estimateOfOwnLevel(unit, book)?.error ?? 0);
  const lower = isZero(terms.lower) ? 0 : lowerErrorOf(unit, book);
  return 100 * (approximate(terms.own) * own + approximate(terms.lower) * lower);
}
