import {
  divide,
  type Fraction,
  fraction,
  hundred,
  isZero,
  multiply,
  one,
  subtract,
  sum,
  zero,
} from '../exact/fraction.ts';
import type { Grade, Rule } from '../rulebook/scheme.ts';
import { termWeightsOf } from './composite.ts';
import type { Split } from './input.ts';
import type { Ballots, Satisfaction } from './satisfaction.ts';
import type { TallyScore } from './tally-score.ts';
import type { OwnLevel, ScoreBook, UnitScore } from './unit-score.ts';

/** What keeps a composite below 100. */
export type LossSource =
  | {
      /** Ballots in a grade below full marks; `part` is the group, channel or dimension, or null. */
      readonly kind: 'grade';
      readonly level: 'own' | 'lower';
      readonly grade: Grade;
      readonly ballots: bigint;
      readonly part: LossPart | null;
    }
  | {
      /** Abstentions where the scheme counts them. */
      readonly kind: 'abstained';
      readonly level: 'own' | 'lower';
      readonly ballots: bigint;
      readonly part: LossPart | null;
    }
  | {
      /** A unit below, with what it brings in; its own losses are those of its score. */
      readonly kind: 'unit';
      readonly level: 'own' | 'lower';
      readonly unit: string;
      readonly of: 'satisfaction' | 'composite';
      readonly value: Fraction;
    }
  | { readonly kind: 'daily-assessment' }
  | { readonly kind: 'deduction' | 'bonus'; readonly rule: Rule }
  /** What the cap on all deductions gives back. */
  | { readonly kind: 'deduction-cap' }
  /** What bringing the composite into 0..100 takes or gives. */
  | { readonly kind: 'bounds' };

export interface LossPart {
  readonly split: Split;
  readonly id: string;
}

/** One contribution, in points of the composite; below zero where it gives points. */
export interface Loss {
  readonly source: LossSource;
  readonly points: Fraction;
}

/** The part of a weight that a share takes. */
type Take = (source: LossSource, points: Fraction) => void;

function takeBallots(
  ballots: Ballots,
  { denominator }: Satisfaction,
  weight: Fraction,
  level: 'own' | 'lower',
  part: LossPart | null,
  book: ScoreBook,
  take: Take,
): void {
  const { scheme, weights } = book;
  const pointsOf = (count: bigint, missing: Fraction) =>
    multiply(weight, multiply(missing, fraction(count * 100n, denominator)));
  for (const [place, grade] of scheme.grades.entries()) {
    const coefficient = weights.coefficients[place] ?? null;
    const marked = BigInt(ballots.grades[place] ?? 0);
    if (coefficient === null || marked === 0n) continue;
    const missing = subtract(one, fraction(coefficient, weights.scale));
    take({ kind: 'grade', level, grade, ballots: marked, part }, pointsOf(marked, missing));
  }
  const abstained = BigInt(ballots.abstained);
  if (scheme.abstention === 'counted' && abstained > 0n)
    take({ kind: 'abstained', level, ballots: abstained, part }, pointsOf(abstained, one));
}

function takeTally(
  tally: TallyScore,
  weight: Fraction,
  level: 'own' | 'lower',
  book: ScoreBook,
  take: Take,
): void {
  const { overall, split, parts } = tally;
  if (overall !== null) {
    takeBallots(overall.ballots, overall.satisfaction, weight, level, null, book, take);
    return;
  }
  const driving = parts.filter((part) => part.weight !== null && !isZero(part.weight));
  const total = sum(driving.map((part) => part.weight ?? zero));
  for (const { id, ballots, satisfaction, weight: own } of driving) {
    const share = multiply(weight, divide(own ?? zero, total));
    const part = split === null ? null : { split, id };
    takeBallots(ballots, satisfaction, share, level, part, book, take);
  }
}

function takeUnits(
  children: readonly UnitScore[],
  of: 'satisfaction' | 'composite',
  weight: Fraction,
  level: 'own' | 'lower',
  take: Take,
): void {
  const share = divide(weight, fraction(children.length));
  for (const child of children) {
    const value = (of === 'composite' ? child.composite : child.own.value) ?? zero;
    const source = { kind: 'unit', level, unit: child.unit.id, of, value } as const;
    take(source, multiply(share, subtract(hundred, value)));
  }
}

function takeOwnLevel(own: OwnLevel, weight: Fraction, book: ScoreBook, take: Take): void {
  if (own.kind === 'tally') takeTally(own.tally, weight, 'own', book, take);
  if (own.kind === 'mean') takeUnits(own.children, 'satisfaction', weight, 'own', take);
}

function takePoints(unit: UnitScore, take: Take): void {
  for (const { rule, capped } of unit.deductions.byRule)
    take({ kind: 'deduction', rule: rule.rule }, capped);
  const underCaps = sum(unit.deductions.byRule.map(({ capped }) => capped));
  take({ kind: 'deduction-cap' }, subtract(unit.deductions.capped, underCaps));
  for (const { rule, capped } of unit.bonuses.byRule)
    take({ kind: 'bonus', rule: rule.rule }, subtract(zero, capped));
}

/**
 * What pulls a unit down: every contribution that keeps its composite below 100, exactly. They add up to
 * 100 − composite. Those that contribute nothing are left out; the rest come in the order of the steps.
 *
 * @param place the unit's place in the file
 * @returns null for a unit without composite
 */
export function lossesOf(book: ScoreBook, place: number): readonly Loss[] | null {
  const unit = book.scores[place];
  if (unit === undefined) throw new RangeError(`no unit at place ${place}`);
  const { composite, unclamped, own, lower, daily, policy } = unit;
  if (composite === null || unclamped === null) return null;
  const losses: Loss[] = [];
  const take: Take = (source, points) => {
    if (!isZero(points)) losses.push({ source, points });
  };
  const weights = termWeightsOf(policy, book.weights);
  if (!isZero(weights.own)) takeOwnLevel(own, weights.own, book, take);
  if (lower !== null && !isZero(weights.lower)) {
    if (lower.pooled !== null) takeTally(lower.pooled, weights.lower, 'lower', book, take);
    else takeUnits(lower.children, book.scheme.lowerLevel.of, weights.lower, 'lower', take);
  }
  if (daily !== null)
    take({ kind: 'daily-assessment' }, multiply(weights.daily, subtract(hundred, daily)));
  takePoints(unit, take);
  take({ kind: 'bounds' }, subtract(unclamped, composite));
  return losses;
}
