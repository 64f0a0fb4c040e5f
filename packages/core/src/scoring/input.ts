import type { Fraction } from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';

/** What a unit is scored from: the read form of `pingyi-score/1`. */
export interface ScoreInput {
  readonly scheme: Scheme;
  /** In the order of the file; results keep it. */
  readonly units: readonly UnitInput[];
}

export interface UnitInput {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** The id of the unit above, or null at a root. */
  readonly parent: string | null;
  /** What the unit's result is to its parent: part of its own level, or its lower level. */
  readonly role: 'own' | 'lower' | null;
  readonly isExempt: boolean;
  readonly tally: Tally | null;
  readonly dailyAssessment: DailyAssessment | null;
  readonly deductions: readonly PointLine[];
  readonly bonuses: readonly PointLine[];
  readonly vetoes: readonly VetoLine[];
}

/** Ballots of one question. Every number is a count of ballots, 0 to 2^53 − 1. */
export interface Counts {
  /** One count for each grade, in the order of the scheme's grades. */
  readonly grades: readonly number[];
  readonly abstained: number;
  readonly invalid: number;
  /** Null when the sheet does not say. */
  readonly issued: number | null;
  readonly returned: number | null;
}

export type Split = 'group' | 'channel' | 'dimension';

export interface TallyPart {
  readonly id: string;
  readonly counts: Counts;
}

export type Tally =
  | { readonly kind: 'plain'; readonly counts: Counts }
  | {
      readonly kind: 'parts';
      readonly split: Split;
      readonly parts: readonly TallyPart[];
      /** The count that drives the score when the parts only diagnose (score `both`), else null. */
      readonly overall: Counts | null;
    };

/** The daily assessment sheet's total: `points` of `max`, `max` above zero. */
export interface DailyAssessment {
  readonly points: Fraction;
  readonly max: Fraction;
}

/** One deduction or bonus, in points of the composite. */
export interface PointLine {
  readonly rule: string;
  readonly amount: Fraction;
  readonly grounds: string;
}

export interface VetoLine {
  readonly rule: string;
  readonly grounds: string;
}
