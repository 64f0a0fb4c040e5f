import { formatRounded } from '../exact/decimal.ts';
import { type Fraction, formatExact } from '../exact/fraction.ts';
import { digestOf } from '../json/canonical.ts';
import type { Language } from '../words/language.ts';
import { stepSentence } from '../words/steps.ts';
import type { Split } from './input.ts';
import type { Reason } from './reason.ts';
import type { StepCode } from './step.ts';
import { inputsOf } from './step-inputs.ts';
import { stepsOf } from './steps.ts';
import type { ScoreBook } from './unit-score.ts';

/**
 * `pingyi-score-result/1`: what `pingyi score --json` prints. Rounded texts are for people; `…Exact`
 * fields are reduced fractions on the scale 0..100. What is impossible is null.
 */
export interface ScoreResult {
  readonly format: 'pingyi-score-result/1';
  /** SHA-256 of the canonical JSON of the complete scheme. */
  readonly schemeDigest: string;
  /** In the order of the input. */
  readonly units: readonly UnitResult[];
}

export interface UnitResult {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** The unit's own level. */
  readonly satisfaction: string | null;
  readonly satisfactionExact: string | null;
  readonly lowerLevel: string | null;
  readonly lowerLevelExact: string | null;
  readonly daily: string | null;
  readonly deducted: string;
  readonly deductedUncapped: string;
  readonly bonus: string;
  readonly composite: string | null;
  readonly compositeExact: string | null;
  readonly unclamped: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly vetoed: boolean;
  readonly talkProposed: boolean;
  readonly reason: Reason | null;
  readonly parts?: readonly PartResult[];
  readonly steps: readonly StepResult[];
}

export interface PartResult {
  readonly kind: Split;
  readonly id: string;
  readonly satisfaction: string | null;
  readonly satisfactionExact: string | null;
}

export interface StepResult {
  readonly code: StepCode;
  /** Exact fractions by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly text: string;
}

/** The numbers of a unit without the steps that lead to them. */
export type UnitFigures = Omit<UnitResult, 'steps'>;

function exactOrNull(value: Fraction | null): string | null {
  return value === null ? null : formatExact(value);
}

/**
 * The numbers of one unit as published.
 *
 * @param place the unit's place in the file
 */
export function unitFiguresOf(book: ScoreBook, place: number): UnitFigures {
  const score = book.scores[place];
  const standing = book.standings[place];
  if (score === undefined || standing === undefined) throw new RangeError(`no unit at ${place}`);
  const { decimals } = book.scheme.rounding;
  const rounded = (value: Fraction) => formatRounded(value, decimals);
  const roundedOrNull = (value: Fraction | null) => (value === null ? null : rounded(value));
  const { unit, own, lower, daily, deductions, bonuses, composite, unclamped } = score;
  const { split, parts } = own.kind === 'tally' ? own.tally : { split: null, parts: [] };
  return {
    id: unit.id,
    name: unit.name,
    class: unit.class,
    satisfaction: roundedOrNull(own.value),
    satisfactionExact: exactOrNull(own.value),
    lowerLevel: roundedOrNull(lower?.value ?? null),
    lowerLevelExact: exactOrNull(lower?.value ?? null),
    daily: roundedOrNull(daily),
    deducted: rounded(deductions.capped),
    deductedUncapped: rounded(deductions.uncapped),
    bonus: rounded(bonuses.capped),
    composite: roundedOrNull(composite),
    compositeExact: exactOrNull(composite),
    unclamped: roundedOrNull(unclamped),
    rank: standing.rank,
    tied: standing.isTied,
    vetoed: score.isVetoed,
    talkProposed: standing.isTalkProposed,
    reason: score.reason,
    ...(split === null
      ? {}
      : {
          parts: parts.map(({ id, satisfaction }) => ({
            kind: split,
            id,
            satisfaction: roundedOrNull(satisfaction.value),
            satisfactionExact: exactOrNull(satisfaction.value),
          })),
        }),
  };
}

/**
 * One unit as published.
 *
 * @param place the unit's place in the file
 */
export function unitResultOf(book: ScoreBook, place: number, language: Language): UnitResult {
  const { decimals } = book.scheme.rounding;
  return {
    ...unitFiguresOf(book, place),
    steps: stepsOf(book, place).map((step) => ({
      code: step.code,
      inputs: Object.fromEntries(
        [...inputsOf(step)].map(([name, value]) => [name, formatExact(value)]),
      ),
      value: exactOrNull(step.value),
      text: stepSentence(step, language, decimals),
    })),
  };
}

/** What a result says before its units. */
export function resultHead(book: ScoreBook): Pick<ScoreResult, 'format' | 'schemeDigest'> {
  return { format: 'pingyi-score-result/1', schemeDigest: digestOf(book.scheme) };
}

/** A score book as published: rounded once, with every step in the given language. */
export function scoreResultOf(book: ScoreBook, language: Language): ScoreResult {
  return {
    ...resultHead(book),
    units: book.scores.map((_, place) => unitResultOf(book, place, language)),
  };
}
