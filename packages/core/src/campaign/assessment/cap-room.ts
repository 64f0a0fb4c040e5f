import { formatTerminating, parseDecimal } from '../../exact/decimal.ts';
import { compare, subtract, sum, zero } from '../../exact/fraction.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import { exactPoints } from '../results/score-input.ts';
import { adjustmentsOf, isStanding } from './adjustment.ts';

/** A rule's cap for a unit: points of the composite as exact decimal text. */
export interface CapRoom {
  readonly cap: string;
  /** What stands under the rule already, decided or not; it may lie above the cap. */
  readonly used: string;
  /** What a further entry can still move, 0 or more. */
  readonly left: string;
}

/** How much of a rule's cap is left for a unit; null where the rule has none. Scoring caps the sum, not the entries. */
export function capRoomOf(campaign: Campaign, unit: UnitId, rule: string): CapRoom | null {
  const cap = campaign.scheme.rules.find(({ id }) => id === rule)?.cap ?? null;
  const most = cap === null ? null : parseDecimal(cap);
  if (cap === null || most === null) return null;
  const amounts = adjustmentsOf(campaign, unit)
    .filter((each) => each.rule === rule && isStanding(each))
    .flatMap(({ decided, amount }) => decided?.amount ?? amount ?? []);
  const used = sum(amounts.map(exactPoints));
  const left = compare(used, most) < 0 ? subtract(most, used) : zero;
  return { cap, used: formatTerminating(used) ?? '', left: formatTerminating(left) ?? '' };
}
