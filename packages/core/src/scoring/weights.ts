import { parseDecimal } from '../exact/decimal.ts';
import { type Fraction, fraction, zero } from '../exact/fraction.ts';
import type { Rule, Scheme } from '../rulebook/scheme.ts';

/** A scheme's decimals read once into exact numbers, in the order of the scheme's lists. */
export interface Weights {
  /** Coefficients over the one denominator `scale`: 0.8 of scale 10 is 8. Null: lies outside valid. */
  readonly coefficients: readonly (bigint | null)[];
  readonly scale: bigint;
  readonly own: Fraction;
  readonly lower: Fraction;
  readonly daily: Fraction;
  /** Weights by id of the one split that is used: rater groups, channels, else dimensions. */
  readonly partById: ReadonlyMap<string, Fraction>;
  readonly ruleById: ReadonlyMap<string, WeightedRule>;
  readonly deductionCap: Fraction | null;
  readonly talkBelow: Fraction;
}

export interface WeightedRule {
  readonly rule: Rule;
  readonly cap: Fraction | null;
}

function exact(text: string): Fraction {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal in a scheme that was read: ${text}`);
  return value;
}

export function weightsOf(scheme: Scheme): Weights {
  const coefficients = scheme.grades.map((grade) =>
    grade.counts === false ? null : exact(grade.coefficient),
  );
  const scale = coefficients.reduce(
    // common ÷ d in lowest terms has n = common ÷ gcd, so n × d is the least common multiple.
    (common, each) => (each === null ? common : fraction(common, each.d).n * each.d),
    1n,
  );
  const parts = [scheme.raterGroups, scheme.channels].find((list) => list.length > 0);
  const { composite, deductionCap } = scheme;
  return {
    coefficients: coefficients.map((each) => (each === null ? null : (each.n * scale) / each.d)),
    scale,
    own: exact(composite.ownLevel),
    lower: exact(composite.lowerLevel),
    daily: exact(composite.dailyAssessment),
    partById: new Map((parts ?? scheme.dimensions).map((part) => [part.id, exact(part.weight)])),
    ruleById: new Map(
      scheme.rules.map((rule) => [rule.id, { rule, cap: rule.cap ? exact(rule.cap) : null }]),
    ),
    deductionCap: deductionCap === null ? null : exact(deductionCap),
    talkBelow: exact(scheme.talk.below),
  };
}

/** The weight of a part that the scheme lists; zero for none. */
export function partWeight(weights: Weights, id: string): Fraction {
  return weights.partById.get(id) ?? zero;
}
