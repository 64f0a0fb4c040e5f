import { type Fraction, minimum, sum, zero } from '../exact/fraction.ts';
import type { PointLine } from './input.ts';
import type { WeightedRule, Weights } from './weights.ts';

/** Deductions or bonuses of a unit, in points of the composite, before and after caps. */
export interface Points {
  readonly byRule: readonly RulePoints[];
  readonly uncapped: Fraction;
  /** After each rule's cap and, for deductions, the cap in all. */
  readonly capped: Fraction;
  /** The cap in all when it took effect, else null. */
  readonly totalCap: Fraction | null;
}

interface RulePoints {
  readonly rule: WeightedRule;
  readonly lines: readonly PointLine[];
  readonly uncapped: Fraction;
  readonly capped: Fraction;
}

/** Most units have no lines; they share this. */
const none: Points = { byRule: [], uncapped: zero, capped: zero, totalCap: null };

/** Adds up lines by rule, in the order in which the rules first occur, and applies the caps (A7). */
export function pointsOf(
  lines: readonly PointLine[],
  weights: Weights,
  capInAll: Fraction | null,
): Points {
  if (lines.length === 0) return none;
  const linesByRule = new Map<string, PointLine[]>();
  for (const line of lines) {
    const known = linesByRule.get(line.rule);
    if (known === undefined) linesByRule.set(line.rule, [line]);
    else known.push(line);
  }
  const byRule = [...linesByRule].map(([id, ofRule]): RulePoints => {
    const rule = weights.ruleById.get(id);
    if (rule === undefined) throw new Error(`a rule that reading let through is unknown: ${id}`);
    const uncapped = sum(ofRule.map((line) => line.amount));
    const capped = rule.cap === null ? uncapped : minimum(uncapped, rule.cap);
    return { rule, lines: ofRule, uncapped, capped };
  });
  const underRuleCaps = sum(byRule.map((each) => each.capped));
  const capped = capInAll === null ? underRuleCaps : minimum(underRuleCaps, capInAll);
  return {
    byRule,
    uncapped: sum(byRule.map((each) => each.uncapped)),
    capped,
    totalCap: capped === underRuleCaps ? null : capped,
  };
}
