import { assertNever } from '../assert-never.ts';
import {
  add,
  clamp,
  divide,
  type Fraction,
  hundred,
  isZero,
  multiply,
  subtract,
  zero,
} from '../exact/fraction.ts';
import type { LeafPolicy, Scheme } from '../rulebook/scheme.ts';
import type { Policy } from './unit-score.ts';
import type { Weights } from './weights.ts';

/** The weights of the three terms under a policy; they sum to one. */
export interface TermWeights {
  readonly own: Fraction;
  readonly lower: Fraction;
  readonly daily: Fraction;
}

/** The leaf policy of a class: its own entry, else that of `*` (A1). */
export function leafPolicyOf(scheme: Scheme, unitClass: string): LeafPolicy {
  const { leaf } = scheme;
  const policy = Object.hasOwn(leaf, unitClass) ? leaf[unitClass] : leaf['*'];
  return policy ?? 'redistribute';
}

/**
 * The weights of own level, lower level and daily assessment: the scheme's for a unit with a level
 * below (plan §III.4: 0.3, 0.6, 0.1), a leaf policy's otherwise (A1).
 */
export function termWeightsOf(policy: Policy, weights: Weights): TermWeights {
  const { own, lower, daily } = weights;
  switch (policy) {
    case 'full':
      return { own, lower, daily };
    case 'satisfaction-only':
      return { own: { n: 1n, d: 1n }, lower: zero, daily: zero };
    case 'redistribute':
      return { own: add(own, lower), lower: zero, daily };
    case 'renormalise': {
      const kept = add(own, daily);
      return { own: divide(own, kept), lower: zero, daily: divide(daily, kept) };
    }
    default:
      return assertNever(policy);
  }
}

/** The composite (综合评定结果) before clamping; every needed term is present. */
export function unclampedOf(
  terms: TermWeights,
  values: {
    readonly own: Fraction | null;
    readonly lower: Fraction | null;
    readonly daily: Fraction | null;
    readonly deducted: Fraction;
    readonly bonus: Fraction;
  },
): Fraction {
  const term = (weight: Fraction, value: Fraction | null): Fraction =>
    isZero(weight) ? zero : multiply(weight, value ?? zero);
  const weighted = add(
    add(term(terms.own, values.own), term(terms.lower, values.lower)),
    term(terms.daily, values.daily),
  );
  return add(subtract(weighted, values.deducted), values.bonus);
}

export function clampedOf(unclamped: Fraction): Fraction {
  return clamp(unclamped, zero, hundred);
}
