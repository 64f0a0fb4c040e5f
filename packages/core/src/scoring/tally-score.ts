import { add, divide, type Fraction, isZero, multiply, sum, zero } from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { Split, Tally } from './input.ts';
import { addBallots, type Ballots, type Satisfaction, satisfactionOf } from './satisfaction.ts';
import type { TallyShape } from './tally-shape.ts';
import { partWeight, type Weights } from './weights.ts';

/** Ballots in the form that the scheme asks for: a unit's own tally, or several units' pooled. */
export interface TallyBallots {
  readonly overall: Ballots | null;
  readonly parts: readonly { readonly id: string; readonly ballots: Ballots }[];
}

interface PartScore {
  readonly id: string;
  readonly ballots: Ballots;
  readonly satisfaction: Satisfaction;
  /** Null when the part only diagnoses. */
  readonly weight: Fraction | null;
}

/** The satisfaction of a tally with everything that it came from. */
export interface TallyScore {
  /** 0..100, or null: see `withoutBallots`. */
  readonly value: Fraction | null;
  readonly overall: { readonly ballots: Ballots; readonly satisfaction: Satisfaction } | null;
  readonly split: Split | null;
  readonly parts: readonly PartScore[];
  /** Weighted parts that have no valid ballot and so make the score impossible. */
  readonly withoutBallots: readonly string[];
}

const nothing: readonly never[] = [];

export function ballotsOf(tally: Tally): TallyBallots {
  if (tally.kind === 'plain') return { overall: tally.counts, parts: nothing };
  const parts = tally.parts.map(({ id, counts }) => ({ id, ballots: counts }));
  return { overall: tally.overall, parts };
}

/** Several tallies of one scheme added up, question by question. */
export function poolBallots(tallies: readonly TallyBallots[]): TallyBallots {
  const overall = tallies.flatMap((tally) => (tally.overall === null ? [] : [tally.overall]));
  const byId = new Map<string, Ballots[]>();
  for (const { parts } of tallies)
    for (const { id, ballots } of parts) byId.set(id, [...(byId.get(id) ?? []), ballots]);
  return {
    overall: overall.length > 0 ? addBallots(overall) : null,
    parts: [...byId].map(([id, sheets]) => ({ id, ballots: addBallots(sheets) })),
  };
}

const noBallots: Ballots = { grades: [], abstained: 0 };

/**
 * Scores a tally: the overall count, or the weighted mean of the parts that drive the score. Weights
 * of groups and channels sum to one; those of dimensions are relative. A part of weight zero drives
 * nothing; a weighted part without valid ballots makes the score impossible, never zero.
 */
export function scoreTally(
  tally: TallyBallots,
  shape: TallyShape,
  scheme: Scheme,
  weights: Weights,
): TallyScore {
  const scored = (ballots: Ballots) => satisfactionOf(ballots, scheme, weights);
  const overall =
    tally.overall === null ? null : { ballots: tally.overall, satisfaction: scored(tally.overall) };
  if (shape.kind === 'plain') {
    const value = overall?.satisfaction.value ?? null;
    return { value, overall, split: null, parts: nothing, withoutBallots: nothing };
  }
  const given = new Map(tally.parts.map((part) => [part.id, part.ballots]));
  const parts = shape.ids.map((id): PartScore => {
    const ballots = given.get(id) ?? noBallots;
    const weight = shape.hasOverall ? null : partWeight(weights, id);
    return { id, ballots, satisfaction: scored(ballots), weight };
  });
  if (shape.hasOverall) {
    const value = overall?.satisfaction.value ?? null;
    return { value, overall, split: shape.split, parts, withoutBallots: [] };
  }
  const driving = parts.filter((part) => part.weight !== null && !isZero(part.weight));
  const withoutBallots = driving
    .filter((part) => part.satisfaction.value === null)
    .map((part) => part.id);
  const total = sum(driving.map((part) => part.weight ?? zero));
  const value =
    withoutBallots.length > 0 || isZero(total)
      ? null
      : divide(
          driving.reduce(
            (all, part) => add(all, multiply(part.weight ?? zero, part.satisfaction.value ?? zero)),
            zero,
          ),
          total,
        );
  return { value, overall, split: shape.split, parts, withoutBallots };
}
