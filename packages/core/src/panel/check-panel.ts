import { parseDecimal } from '../exact/decimal.ts';
import { compare, type Fraction, formatExact, fraction, multiply } from '../exact/fraction.ts';
import type { ReasonOf } from '../reason.ts';
import type { PanelRule } from '../rulebook/scheme.ts';
import { type CategoryCounts, type Checkpoint, type PanelCounts, totalOf } from './panel-counts.ts';

/** The facts of an unmet share: exact fractions as `n/d`, and persons. */
interface ShareFacts {
  checkpoint: Checkpoint;
  category: string;
  /** The share that the rule asks for. */
  need: string;
  /** The share there is; `0/1` of nobody. */
  have: string;
  /** Persons of the category at the present total that would be enough, or the most allowed. */
  needPersons: number;
  havePersons: number;
  total: number;
}

/** Every condition that a panel can leave unmet. Persons are whole numbers. */
export interface PanelFacts {
  'panel-too-small': { checkpoint: Checkpoint; need: number; have: number };
  'share-too-low': ShareFacts;
  'share-too-high': ShareFacts;
  'share-not-exact': ShareFacts;
  'category-unknown': { checkpoint: Checkpoint; category: string; persons: number };
}

export type PanelReason = ReasonOf<PanelFacts>;

/** What a panel is found to be: conditions unmet, and shortfalls that only warn. */
export interface PanelFinding {
  readonly unmet: readonly PanelReason[];
  readonly warnings: readonly PanelReason[];
}

type Share = PanelRule['shares'][number];

function exact(rate: string): Fraction {
  const value = parseDecimal(rate);
  if (value === null) throw new Error(`panel rule: ${rate} is not a decimal`);
  return value;
}

/** The least whole number at or above `value`, which is not negative. */
function roundedUp(value: Fraction): number {
  return Number((value.n + value.d - 1n) / value.d);
}

function roundedDown(value: Fraction): number {
  return Number(value.n / value.d);
}

function personsOf(counts: CategoryCounts, category: string): number {
  return Object.hasOwn(counts, category) ? (counts[category] ?? 0) : 0;
}

function shareReasons(
  share: Share,
  counts: CategoryCounts,
  checkpoint: Checkpoint,
): readonly PanelReason[] {
  const total = totalOf(counts);
  const havePersons = personsOf(counts, share.category);
  const have = total === 0 ? fraction(0) : fraction(havePersons, total);
  const facts = (need: Fraction, needPersons: number): ShareFacts => ({
    checkpoint,
    category: share.category,
    need: formatExact(need),
    have: formatExact(have),
    needPersons,
    havePersons,
    total,
  });
  const reasons: PanelReason[] = [];
  if (share.atLeast !== undefined) {
    const need = exact(share.atLeast);
    if (compare(have, need) < 0)
      reasons.push({
        code: 'share-too-low',
        facts: facts(need, roundedUp(multiply(need, fraction(total)))),
      });
  }
  if (share.atMost !== undefined) {
    const need = exact(share.atMost);
    if (compare(have, need) > 0)
      reasons.push({
        code: 'share-too-high',
        facts: facts(need, roundedDown(multiply(need, fraction(total)))),
      });
  }
  if (share.exactly !== undefined) {
    const need = exact(share.exactly);
    if (compare(have, need) !== 0)
      reasons.push({
        code: 'share-not-exact',
        facts: facts(need, roundedUp(multiply(need, fraction(total)))),
      });
  }
  return reasons;
}

/** Checkpoints at which the number of persons itself is a hard condition (plan §III.4; scheme, A9). */
const hardAt: readonly Checkpoint[] = ['invited', 'signedIn'];

/**
 * Checks a panel against its rule: the minimum of persons, each share, and categories that the
 * campaign knows. Half is enough for `atLeast` 0.5, and 99 persons are not 100 (plan §III.4, R38, R39).
 *
 * Invited and signed-in persons must reach the minimum; served persons below it only warn. A share is a
 * condition at its `checkedAt` and a warning at its `warnedAt`. A share of nobody is 0.
 *
 * @param categories the campaign's categories of representatives
 */
export function checkPanel(
  rule: PanelRule,
  counts: PanelCounts,
  categories: readonly string[],
): PanelFinding {
  const unmet: PanelReason[] = [];
  const warnings: PanelReason[] = [];
  for (const checkpoint of ['invited', 'signedIn', 'served'] as const) {
    const persons = counts[checkpoint];
    if (persons === null) continue;
    for (const [category, number] of Object.entries(persons)) {
      if (!categories.includes(category))
        unmet.push({ code: 'category-unknown', facts: { checkpoint, category, persons: number } });
    }
    const have = totalOf(persons);
    if (have < rule.minimum) {
      const list = hardAt.includes(checkpoint) ? unmet : warnings;
      list.push({ code: 'panel-too-small', facts: { checkpoint, need: rule.minimum, have } });
    }
    for (const share of rule.shares) {
      const reasons = shareReasons(share, persons, checkpoint);
      if (share.checkedAt.includes(checkpoint)) unmet.push(...reasons);
      else if (share.warnedAt.includes(checkpoint)) warnings.push(...reasons);
    }
  }
  return { unmet, warnings };
}
