import type { AdjustmentId, FactSource, LineId } from '../../acts/values.ts';
import { formatRounded } from '../../exact/decimal.ts';
import {
  compare,
  divide,
  type Fraction,
  hundred,
  multiply,
  subtract,
  sum,
} from '../../exact/fraction.ts';
import { leafPolicyOf, termWeightsOf } from '../../scoring/composite.ts';
import { weightsOf } from '../../scoring/weights.ts';
import { standingUnits } from '../../units/tree.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { exactPoints } from '../results/score-input.ts';
import { type Adjustment, adjustmentsOf, isStanding } from './adjustment.ts';
import { standingLines } from './daily-line.ts';
import { itemsFor } from './items.ts';

/**
 * One fact, one penalty (同一事项不重复扣分): a source lowers a unit by one line of the daily assessment or by one
 * deduction or veto, never by two of them.
 */

/** What a penalty costs the unit, in points of its composite; null for a veto, which outweighs every number. */
type Weight = Fraction | null;

/** A penalty that stands on a fact. */
export type Penalty = { readonly weight: Weight } & (
  | { readonly kind: 'dailyLine'; readonly id: LineId }
  | { readonly kind: 'adjustment'; readonly id: AdjustmentId }
);

/** Whether two sources are the same fact. */
export function isSameFact(one: FactSource | null, other: FactSource): boolean {
  return one !== null && one.kind === other.kind && one.ref === other.ref;
}

/** The weight of the daily assessment in a unit's composite, by the scheme's policy for it. */
function dailyWeightOf(campaign: Campaign, unit: UnitId): Fraction {
  const hasLower = standingUnits(campaign.units).some(
    ({ parent, role, exemptedBy }) => parent === unit && role === 'lower' && exemptedBy === null,
  );
  const unitClass = campaign.units.get(unit)?.class ?? '';
  const policy = hasLower ? 'full' : leafPolicyOf(campaign.scheme, unitClass);
  return termWeightsOf(policy, weightsOf(campaign.scheme)).daily;
}

/** What a line below its item's most costs the unit: the points it lacks, as a share of the sheet, weighted. */
export function costOfLine(
  campaign: Campaign,
  unit: UnitId,
  line: { readonly item: string; readonly points: string },
): Fraction {
  const found = campaign.units.get(unit);
  if (found === undefined) throw new Error(`campaign: no unit ${unit}`);
  const items = itemsFor(campaign.plan, found);
  const whole = sum(items.map(({ max }) => exactPoints(max)));
  const most = exactPoints(items.find(({ id }) => id === line.item)?.max ?? line.points);
  const share = divide(subtract(most, exactPoints(line.points)), whole);
  return multiply(multiply(share, hundred), dailyWeightOf(campaign, unit));
}

function maxOf(campaign: Campaign, unit: UnitId, item: string): string | undefined {
  const found = campaign.units.get(unit);
  if (found === undefined) return undefined;
  return itemsFor(campaign.plan, found).find(({ id }) => id === item)?.max;
}

/** Whether a line gives less than its item's most: such a line is a penalty. */
export function isLowered(
  campaign: Campaign,
  unit: UnitId,
  line: { readonly item: string; readonly points: string },
): boolean {
  const max = maxOf(campaign, unit, line.item);
  return max !== undefined && compare(exactPoints(line.points), exactPoints(max)) < 0;
}

/** The weight of an adjustment as it stands: what was decided, else what was entered. */
export function weightOfAdjustment(
  adjustment: Pick<Adjustment, 'kind' | 'amount'> & Partial<Pick<Adjustment, 'decided'>>,
): Weight {
  const amount = adjustment.decided?.amount ?? adjustment.amount;
  return adjustment.kind === 'veto' || amount === null ? null : exactPoints(amount);
}

/** The penalty that stands on a fact against a unit, or null. There is never a second. */
export function penaltyOn(campaign: Campaign, unit: UnitId, source: FactSource): Penalty | null {
  for (const each of adjustmentsOf(campaign, unit))
    if (each.kind !== 'bonus' && isStanding(each) && isSameFact(each.source, source))
      return { kind: 'adjustment', id: each.adjustment, weight: weightOfAdjustment(each) };
  for (const line of standingLines(campaign, unit))
    if (isSameFact(line.source, source) && isLowered(campaign, unit, line))
      return { kind: 'dailyLine', id: line.line, weight: costOfLine(campaign, unit, line) };
  return null;
}

function isHeavier(one: Weight, other: Weight): boolean {
  if (other === null) return false;
  return one === null || compare(one, other) > 0;
}

const decimals = 2;

function shown(weight: Weight): string {
  return weight === null ? '∞' : formatRounded(weight, decimals);
}

/**
 * Whether a new penalty may stand on a fact: nothing else does, or the lighter one that does is named by
 * `instead`, to be withdrawn by the same command.
 *
 * @param weigh what the new penalty weighs
 */
export function punishedOnce(
  unit: UnitId,
  source: FactSource,
  weigh: () => Weight,
  standing: Penalty | null,
  instead: string | null,
): readonly CampaignReason[] {
  if (standing === null)
    return instead === null ? [] : [{ code: 'penalty-not-in-conflict', facts: { id: instead } }];
  const { kind: penalty, id, weight } = standing;
  if (instead === null)
    return [{ code: 'one-fact-punished-twice', facts: { unit, source, penalty, id } }];
  if (instead !== id) return [{ code: 'penalty-not-in-conflict', facts: { id: instead } }];
  const given = weigh();
  if (isHeavier(given, weight)) return [];
  const facts = { id, standing: shown(weight), given: shown(given) };
  return [{ code: 'penalty-not-heavier', facts }];
}
