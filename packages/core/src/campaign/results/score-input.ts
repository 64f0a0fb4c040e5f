import { parseDecimal } from '../../exact/decimal.ts';
import { type Fraction, sum, zero } from '../../exact/fraction.ts';
import { scoringTallyOf } from '../../meeting/score.ts';
import type { DailyAssessment, PointLine, ScoreInput, UnitInput } from '../../scoring/input.ts';
import { standingUnits, type Unit } from '../../units/tree.ts';
import type { UnitId } from '../../units/unit-id.ts';
import { type Adjustment, countedAdjustments } from '../assessment/adjustment.ts';
import { countedLines } from '../assessment/daily-line.ts';
import { itemsFor } from '../assessment/items.ts';
import type { Campaign } from '../campaign.ts';

/** A decimal of an act, whose form its schema has checked. */
export function exactPoints(text: string): Fraction {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`campaign: ${text} is no decimal`);
  return value;
}

/**
 * A unit's sheet once every one of its items has a line that counts; before that it has none, since a missing
 * line is never read as zero.
 */
function sheetOf(campaign: Campaign, unit: Unit): DailyAssessment | null {
  const items = itemsFor(campaign.plan, unit);
  const pointsOf = new Map(countedLines(campaign, unit.id).map((line) => [line.item, line.points]));
  if (items.length === 0 || items.some(({ id }) => !pointsOf.has(id))) return null;
  return {
    points: sum(items.map(({ id }) => exactPoints(pointsOf.get(id) ?? '0'))),
    max: sum(items.map(({ max }) => exactPoints(max))),
  };
}

function linesOf(
  adjustments: readonly Adjustment[],
  kind: Adjustment['kind'],
): readonly PointLine[] {
  return adjustments
    .filter((each) => each.kind === kind)
    .map(({ rule, grounds, decided }) => ({
      rule,
      amount: decided?.amount ? exactPoints(decided.amount) : zero,
      grounds,
    }));
}

function unitInputOf(
  campaign: Campaign,
  unit: Unit,
  adjustments: readonly Adjustment[],
): UnitInput {
  const result = campaign.results.get(unit.id);
  return {
    id: unit.id,
    name: unit.name,
    class: unit.class,
    parent: unit.parent,
    role: unit.role,
    isExempt: unit.exemptedBy !== null,
    tally: result === undefined ? null : scoringTallyOf(result.tallies, campaign.scheme),
    dailyAssessment: sheetOf(campaign, unit),
    deductions: linesOf(adjustments, 'deduction'),
    bonuses: linesOf(adjustments, 'bonus'),
    vetoes: linesOf(adjustments, 'veto').map(({ rule, grounds }) => ({ rule, grounds })),
  };
}

/**
 * What the campaign's units are scored from, as its acts leave it: tallies of announced results, confirmed
 * lines of the daily assessment, decided deductions, bonuses and vetoes, exemptions. A unit's deductions and
 * bonuses stand in the order of `countedAdjustments`. Units that were merged into another are left out.
 */
export function scoreInputOf(campaign: Campaign): ScoreInput {
  const adjustments = new Map<UnitId, Adjustment[]>();
  for (const each of countedAdjustments(campaign)) {
    const known = adjustments.get(each.unit);
    if (known === undefined) adjustments.set(each.unit, [each]);
    else known.push(each);
  }
  return {
    scheme: campaign.scheme,
    units: standingUnits(campaign.units).map((unit) =>
      unitInputOf(campaign, unit, adjustments.get(unit.id) ?? []),
    ),
  };
}
