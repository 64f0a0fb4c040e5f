import { formatRounded } from '../exact/decimal.ts';
import { formatExact } from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { Counts, Tally } from '../scoring/input.ts';
import { tallySteps } from '../scoring/steps.ts';
import { ballotsOf, scoreTally } from '../scoring/tally-score.ts';
import { tallyShapeOf } from '../scoring/tally-shape.ts';
import { weightsOf } from '../scoring/weights.ts';
import type { Sentence } from '../words/language.ts';
import { stepName } from '../words/step-names.ts';
import { stepSentence } from '../words/steps.ts';
import type { UnitTally } from './result.ts';

function countsIn(tally: UnitTally, scheme: Scheme): Counts {
  const { issued, returned, abstained, invalid } = tally;
  const grades = scheme.grades.map(({ id }) =>
    Object.hasOwn(tally.grades, id) ? (tally.grades[id] ?? 0) : 0,
  );
  return { grades, issued, returned, abstained, invalid };
}

const noBallots: UnitTally = {
  kind: 'overall',
  id: null,
  issued: 0,
  returned: 0,
  grades: {},
  abstained: 0,
  invalid: 0,
};

/** A unit's counts as the input of scoring: the form of tally that the scheme asks for. */
export function scoringTallyOf(tallies: readonly UnitTally[], scheme: Scheme): Tally {
  const shape = tallyShapeOf(scheme);
  const overall = tallies.find(({ kind }) => kind === 'overall');
  if (shape.kind === 'plain')
    return { kind: 'plain', counts: countsIn(overall ?? noBallots, scheme) };
  const parts = shape.ids.flatMap((id) => {
    const found = tallies.find((tally) => tally.kind === shape.split && tally.id === id);
    return found === undefined ? [] : [{ id, counts: countsIn(found, scheme) }];
  });
  return {
    kind: 'parts',
    split: shape.split,
    parts,
    overall: shape.hasOverall ? countsIn(overall ?? noBallots, scheme) : null,
  };
}

function scoreOf(tallies: readonly UnitTally[], scheme: Scheme) {
  const ballots = ballotsOf(scoringTallyOf(tallies, scheme));
  const weights = weightsOf(scheme);
  return { weights, score: scoreTally(ballots, tallyShapeOf(scheme), scheme, weights) };
}

/** One step of a satisfaction: what it is about, and the sentence with every number of it. */
export interface TallyStep {
  readonly name: Sentence;
  readonly sentence: Sentence;
}

/** How the counts of a unit become its satisfaction, step by step (plan §III.4). */
export function stepsOfTallies(
  tallies: readonly UnitTally[],
  scheme: Scheme,
): readonly TallyStep[] {
  const { weights, score } = scoreOf(tallies, scheme);
  const { decimals } = scheme.rounding;
  return tallySteps(score, 'satisfaction', { scheme, weights }).map((step) => ({
    name: { zh: stepName(step.code, 'zh'), en: stepName(step.code, 'en') },
    sentence: { zh: stepSentence(step, 'zh', decimals), en: stepSentence(step, 'en', decimals) },
  }));
}

/**
 * The satisfaction that the scheme makes of the counts, exact and as published (plan §III.4); null where
 * they allow no score. Nobody types a score: announced and computed cannot differ.
 */
export function satisfactionOfTallies(tallies: readonly UnitTally[], scheme: Scheme) {
  const { value } = scoreOf(tallies, scheme).score;
  if (value === null) return null;
  return { exact: formatExact(value), published: formatRounded(value, scheme.rounding.decimals) };
}
