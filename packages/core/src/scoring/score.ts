import {
  divide,
  type Fraction,
  fraction,
  hundred,
  isZero,
  multiply,
  sum,
} from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import {
  clampedOf,
  leafPolicyOf,
  type TermWeights,
  termWeightsOf,
  unclampedOf,
} from './composite.ts';
import type { ScoreInput, UnitInput } from './input.ts';
import { pointsOf } from './points.ts';
import { standingsOf } from './rank.ts';
import type { Reason } from './reason.ts';
import { ballotsOf, poolBallots, scoreTally } from './tally-score.ts';
import { type TallyShape, tallyShapeOf } from './tally-shape.ts';
import type { LowerLevel, OwnLevel, ScoreBook, UnitScore } from './unit-score.ts';
import { type Weights, weightsOf } from './weights.ts';

interface Rules {
  readonly scheme: Scheme;
  readonly weights: Weights;
  readonly shape: TallyShape;
}

interface Children {
  readonly own: UnitScore[];
  readonly lower: UnitScore[];
}

function meanOf(values: readonly (Fraction | null)[]): Fraction | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  if (known.length === 0 || known.length < values.length) return null;
  return divide(sum(known), fraction(known.length));
}

function ownLevelOf(unit: UnitInput, children: Children, rules: Rules): OwnLevel {
  if (unit.tally !== null) {
    const tally = scoreTally(ballotsOf(unit.tally), rules.shape, rules.scheme, rules.weights);
    return { kind: 'tally', value: tally.value, tally };
  }
  const counting = children.own.filter((child) => !child.unit.isExempt);
  if (counting.length === 0) return { kind: 'none', value: null };
  return {
    kind: 'mean',
    value: meanOf(counting.map((child) => child.own.value)),
    children: counting,
  };
}

function lowerLevelOf(children: Children, rules: Rules): LowerLevel | null {
  const counting = children.lower.filter((child) => !child.unit.isExempt);
  if (counting.length === 0) return null;
  const { of, mean } = rules.scheme.lowerLevel;
  if (mean === 'simple') {
    const values = counting.map((child) =>
      of === 'composite' ? child.composite : child.own.value,
    );
    return { value: meanOf(values), children: counting, pooled: null };
  }
  const tallies = counting.flatMap(({ unit, own }) =>
    unit.tally === null || own.value === null ? [] : [ballotsOf(unit.tally)],
  );
  if (tallies.length < counting.length) return { value: null, children: counting, pooled: null };
  const pooled = scoreTally(poolBallots(tallies), rules.shape, rules.scheme, rules.weights);
  return { value: pooled.value, children: counting, pooled };
}

function idsOf(scores: readonly UnitScore[]): readonly string[] {
  return scores.map((score) => score.unit.id);
}

function reasonOfOwnLevel(own: OwnLevel): Reason | null {
  if (own.value !== null) return null;
  switch (own.kind) {
    case 'none':
      return { code: 'no-tally', facts: {} };
    case 'mean':
      return {
        code: 'own-level-incomplete',
        facts: { children: idsOf(own.children.filter((child) => child.own.value === null)) },
      };
    case 'tally': {
      const { split, withoutBallots } = own.tally;
      if (split === null || withoutBallots.length === 0)
        return { code: 'no-valid-ballots', facts: {} };
      return { code: `${split}-without-ballots`, facts: { [`${split}s`]: withoutBallots } };
    }
  }
}

function reasonOf(
  unit: UnitInput,
  own: OwnLevel,
  lower: LowerLevel | null,
  terms: TermWeights,
  scheme: Scheme,
): Reason | null {
  if (unit.isExempt) return { code: 'exempt', facts: {} };
  const ofOwn = isZero(terms.own) ? null : reasonOfOwnLevel(own);
  if (ofOwn !== null) return ofOwn;
  if (!isZero(terms.lower) && lower !== null && lower.value === null) {
    const isMissing = (child: UnitScore): boolean =>
      (scheme.lowerLevel.of === 'composite' ? child.composite : child.own.value) === null;
    return {
      code: 'lower-level-incomplete',
      facts: { children: idsOf(lower.children.filter(isMissing)) },
    };
  }
  if (!isZero(terms.daily) && unit.dailyAssessment === null)
    return { code: 'daily-assessment-missing', facts: {} };
  return null;
}

function scoreUnit(unit: UnitInput, children: Children, rules: Rules): UnitScore {
  const { scheme, weights } = rules;
  const own = ownLevelOf(unit, children, rules);
  const lower = lowerLevelOf(children, rules);
  const policy = lower === null ? leafPolicyOf(scheme, unit.class) : 'full';
  const terms = termWeightsOf(policy, weights);
  const sheet = unit.dailyAssessment;
  const daily = sheet === null ? null : multiply(divide(sheet.points, sheet.max), hundred);
  const deductions = pointsOf(unit.deductions, weights, weights.deductionCap);
  const bonuses = pointsOf(unit.bonuses, weights, null);
  const reason = reasonOf(unit, own, lower, terms, scheme);
  const unclamped =
    reason === null
      ? unclampedOf(terms, {
          own: own.value,
          lower: lower?.value ?? null,
          daily,
          deducted: deductions.capped,
          bonus: bonuses.capped,
        })
      : null;
  return {
    unit,
    own,
    lower,
    daily,
    deductions,
    bonuses,
    policy,
    unclamped,
    composite: unclamped === null ? null : clampedOf(unclamped),
    reason,
    isVetoed: unit.vetoes.length > 0,
  };
}

/** The places of the units, every child before its parent. The tree has no cycle once it was read. */
function bottomUp(units: readonly UnitInput[], placeOf: ReadonlyMap<string, number>): number[] {
  const parents = units.map((unit) =>
    unit.parent === null ? undefined : placeOf.get(unit.parent),
  );
  const waitingFor = new Uint32Array(units.length);
  for (const parent of parents)
    if (parent !== undefined) waitingFor[parent] = (waitingFor[parent] ?? 0) + 1;
  const order = units.flatMap((_, place) => (waitingFor[place] === 0 ? [place] : []));
  for (let next = 0; next < order.length; next += 1) {
    const parent = parents[order[next] ?? 0];
    if (parent === undefined) continue;
    const left = (waitingFor[parent] ?? 0) - 1;
    waitingFor[parent] = left;
    if (left === 0) order.push(parent);
  }
  return order;
}

/**
 * Scores and ranks every unit of a file by its scheme, exactly (plan §III.4 and the scheme's decisions
 * A1 to A16). Nothing is rounded here; impossible values are null with a reason.
 */
export function score(input: ScoreInput): ScoreBook {
  const { scheme, units } = input;
  const weights = weightsOf(scheme);
  const rules: Rules = { scheme, weights, shape: tallyShapeOf(scheme) };
  const placeOf = new Map(units.map((unit, place) => [unit.id, place]));
  const children = units.map((): Children => ({ own: [], lower: [] }));
  const scores: UnitScore[] = new Array(units.length);
  const order = bottomUp(units, placeOf);
  if (order.length < units.length) throw new Error('a tree that was read has a cycle');
  for (const place of order) {
    const unit = units[place] as UnitInput;
    scores[place] = scoreUnit(unit, inFileOrder(children[place] as Children, placeOf), rules);
    const parent = unit.parent === null ? undefined : placeOf.get(unit.parent);
    if (parent !== undefined && unit.role !== null)
      children[parent]?.[unit.role].push(scores[place]);
  }
  return { scheme, weights, scores, standings: standingsOf(scores, scheme, weights) };
}

/** Children in the order of the file, whatever order the tree was walked in. */
function inFileOrder(children: Children, placeOf: ReadonlyMap<string, number>): Children {
  const place = (score: UnitScore): number => placeOf.get(score.unit.id) ?? 0;
  const sorted = (list: UnitScore[]) => list.sort((a, b) => place(a) - place(b));
  return { own: sorted(children.own), lower: sorted(children.lower) };
}
