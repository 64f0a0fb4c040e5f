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
import type { LowerLevel, OwnLevel, Policy, ScoreBook, UnitScore } from './unit-score.ts';
import { type Weights, weightsOf } from './weights.ts';

interface Rules {
  readonly scheme: Scheme;
  readonly weights: Weights;
  readonly shape: TallyShape;
  readonly termsOf: (policy: Policy) => TermWeights;
}

/** The scored children of a unit by their role, in the order of the file. */
interface Children {
  readonly own: readonly UnitScore[];
  readonly lower: readonly UnitScore[];
}

function meanOf(values: readonly (Fraction | null)[]): Fraction | null {
  const known = values.filter((value) => value !== null);
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
  if (children.lower.length === 0) return null;
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
  const terms = rules.termsOf(policy);
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

/** The tree of a file by places in it; lists keep the file's order. */
interface Tree {
  readonly parents: readonly (number | undefined)[];
  readonly children: readonly (readonly number[])[];
}

function treeOf(units: readonly UnitInput[]): Tree {
  const placeOf = new Map(units.map((unit, place) => [unit.id, place]));
  const parents = units.map(({ parent }) => (parent === null ? undefined : placeOf.get(parent)));
  const childless: readonly number[] = [];
  const children: (readonly number[])[] = units.map(() => childless);
  for (const [place, parent] of parents.entries()) {
    if (parent === undefined) continue;
    const siblings = children[parent] as number[];
    if (siblings.length === 0) children[parent] = [place];
    else siblings.push(place);
  }
  return { parents, children };
}

/** The places of the units, every child before its parent. The tree has no cycle once it was read. */
function bottomUp({ parents, children }: Tree): readonly number[] {
  const waitingFor = Uint32Array.from(children, (list) => list.length);
  const order = [...parents.keys()].filter((place) => waitingFor[place] === 0);
  for (let next = 0; next < order.length; next += 1) {
    const parent = parents[order[next] ?? 0];
    if (parent === undefined) continue;
    const left = (waitingFor[parent] ?? 0) - 1;
    waitingFor[parent] = left;
    if (left === 0) order.push(parent);
  }
  if (order.length < parents.length) throw new Error('a tree that was read has a cycle');
  return order;
}

/** The function with each answer kept: a scheme has four policies, a file many units. */
function remembering<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

const childless: Children = { own: [], lower: [] };

/**
 * Scores and ranks every unit of a file by its scheme, exactly (plan §III.4 and the scheme's decisions
 * A1 to A16). Nothing is rounded here; impossible values are null with a reason.
 */
export function score(input: ScoreInput): ScoreBook {
  const { scheme, units } = input;
  const weights = weightsOf(scheme);
  const rules: Rules = {
    scheme,
    weights,
    shape: tallyShapeOf(scheme),
    termsOf: remembering((policy) => termWeightsOf(policy, weights)),
  };
  const tree = treeOf(units);
  const scores: UnitScore[] = new Array(units.length);
  const scoredOf = (places: readonly number[], role: 'own' | 'lower'): readonly UnitScore[] =>
    places
      .filter((place) => units[place]?.role === role)
      .map((place) => scores[place] as UnitScore);
  for (const place of bottomUp(tree)) {
    const below = tree.children[place] ?? [];
    const children =
      below.length === 0
        ? childless
        : { own: scoredOf(below, 'own'), lower: scoredOf(below, 'lower') };
    scores[place] = scoreUnit(units[place] as UnitInput, children, rules);
  }
  return { scheme, weights, scores, standings: standingsOf(scores, scheme, weights) };
}
