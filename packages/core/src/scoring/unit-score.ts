import type { Fraction } from '../exact/fraction.ts';
import type { LeafPolicy, Scheme } from '../rulebook/scheme.ts';
import type { UnitInput } from './input.ts';
import type { Points } from './points.ts';
import type { Reason } from './reason.ts';
import type { TallyScore } from './tally-score.ts';
import type { Weights } from './weights.ts';

/** Where a unit's own level comes from: its own ballots, or the mean of its `own` children. */
export type OwnLevel =
  | { readonly kind: 'tally'; readonly value: Fraction | null; readonly tally: TallyScore }
  | {
      readonly kind: 'mean';
      readonly value: Fraction | null;
      readonly children: readonly UnitScore[];
    }
  | { readonly kind: 'none'; readonly value: null };

/** The level below: a mean over the non-exempt `lower` children, or none to speak of. */
export interface LowerLevel {
  readonly value: Fraction | null;
  readonly children: readonly UnitScore[];
  /** The pooled ballots' score under `mean: pooled`, else null. */
  readonly pooled: TallyScore | null;
}

/** How a composite was put together: all three terms, or a leaf policy where nothing lies below. */
export type Policy = 'full' | LeafPolicy;

/** A unit's score with everything it came from. Values are exact and on the scale 0..100. */
export interface UnitScore {
  readonly unit: UnitInput;
  readonly own: OwnLevel;
  /** Null for a leaf: no `lower` children, or all of them exempt. */
  readonly lower: LowerLevel | null;
  /** points ÷ max × 100, or null when there is no sheet. */
  readonly daily: Fraction | null;
  readonly deductions: Points;
  readonly bonuses: Points;
  readonly policy: Policy;
  readonly unclamped: Fraction | null;
  /** Unclamped brought into 0..100; null with a `reason`. */
  readonly composite: Fraction | null;
  readonly reason: Reason | null;
  readonly isVetoed: boolean;
}

/** A unit's place among the ranked units of its class. */
export interface Standing {
  /** 1 is best; null for a unit without composite. */
  readonly rank: number | null;
  readonly isTied: boolean;
  /** How many units of the class are ranked. */
  readonly ranked: number;
  /** How many ranked units of the class are strictly worse. */
  readonly worse: number;
  /** 建议约谈/诫勉: a proposal only; a talk exists after the leader's recorded decision. */
  readonly isTalkProposed: boolean;
}

/** All scores of a file, in its order; `standings[i]` belongs to `scores[i]`. */
export interface ScoreBook {
  readonly scheme: Scheme;
  readonly weights: Weights;
  readonly scores: readonly UnitScore[];
  readonly standings: readonly Standing[];
}
