import type { Fraction } from '../exact/fraction.ts';
import type { Grade, Rule } from '../rulebook/scheme.ts';
import type { TermWeights } from './composite.ts';
import type { PointLine, Split, VetoLine } from './input.ts';
import type { Reason } from './reason.ts';
import type { Satisfaction } from './satisfaction.ts';
import type { Policy } from './unit-score.ts';

/** One step of "Why 86.79?": what went in, what came out, and what its sentence needs. */
export type Step =
  | {
      readonly code: 'satisfaction' | 'part-satisfaction' | 'pooled-satisfaction';
      readonly terms: readonly GradeTerm[];
      readonly satisfaction: Satisfaction;
      readonly part: Part | null;
      readonly value: Fraction | null;
    }
  | {
      readonly code: 'abstentions';
      readonly abstained: bigint;
      readonly isCounted: boolean;
      readonly value: Fraction;
      readonly otherPolicy: Fraction;
      readonly part: Part | null;
    }
  | {
      readonly code: 'weighted-satisfaction';
      readonly split: Split;
      readonly parts: readonly WeightedTerm[];
      readonly value: Fraction | null;
    }
  | {
      readonly code: 'own-level-mean' | 'lower-level-mean';
      readonly of: 'satisfaction' | 'composite';
      readonly children: readonly ChildTerm[];
      readonly value: Fraction | null;
    }
  | {
      readonly code: 'daily-assessment';
      readonly points: Fraction;
      readonly max: Fraction;
      readonly value: Fraction;
    }
  | {
      readonly code: 'deductions' | 'bonuses';
      readonly rules: readonly RuleTerm[];
      readonly uncapped: Fraction;
      readonly totalCap: Fraction | null;
      readonly value: Fraction;
    }
  | {
      readonly code: 'composite';
      readonly policy: Policy;
      readonly weights: TermWeights;
      readonly own: Fraction | null;
      readonly lower: Fraction | null;
      readonly daily: Fraction | null;
      readonly deducted: Fraction;
      readonly bonus: Fraction;
      readonly value: Fraction;
    }
  | { readonly code: 'clamped'; readonly unclamped: Fraction; readonly value: Fraction }
  | { readonly code: 'no-composite'; readonly reason: Reason; readonly value: null }
  | {
      readonly code: 'veto';
      readonly vetoes: readonly VetoTerm[];
      readonly isRanked: boolean;
      readonly value: null;
    }
  | {
      readonly code: 'rank';
      readonly rank: number;
      readonly ranked: number;
      readonly isTied: boolean;
      readonly value: Fraction;
    }
  | {
      readonly code: 'talk';
      readonly isVetoed: boolean;
      readonly satisfaction: Fraction | null;
      readonly below: Fraction;
      readonly bottom: number;
      readonly value: null;
    };

export type StepCode = Step['code'];

interface GradeTerm {
  readonly grade: Grade;
  readonly ballots: bigint;
}

export interface Part {
  readonly split: Split;
  readonly id: string;
  readonly label: string;
}

interface WeightedTerm {
  readonly part: Part;
  readonly weight: Fraction;
  readonly value: Fraction | null;
}

export interface ChildTerm {
  readonly id: string;
  readonly name: string;
  readonly value: Fraction | null;
}

export interface RuleTerm {
  readonly rule: Rule;
  readonly lines: readonly PointLine[];
  readonly uncapped: Fraction;
  readonly capped: Fraction;
}

interface VetoTerm {
  readonly label: string;
  readonly veto: VetoLine;
}
