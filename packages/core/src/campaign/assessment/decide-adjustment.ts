import { z } from 'zod';
import { adjustmentId, officialText, points } from '../../acts/values.ts';
import { compare } from '../../exact/fraction.ts';
import { type CivilDate, civilDateOf } from '../calendar/civil-date.ts';
import { type Campaign, markByOf } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { resultMayChange } from '../results/final.ts';
import { exactPoints } from '../results/score-input.ts';
import { commandRule, type Effect } from '../rule.ts';
import type { Adjustment } from './adjustment.ts';
import { adjustmentIsOpen } from './adjustment-checks.ts';
import { withAdjustment } from './adjustments.ts';
import { isNoMutualDecision, isSecondPerson } from './second-person.ts';
import { windowIsOver } from './window.ts';

const body = z.strictObject({
  adjustment: adjustmentId,
  outcome: z.enum(['upheld', 'changed', 'dropped']),
  /** The lower amount of what is changed; null otherwise. */
  amount: points.nullable(),
  reasons: officialText,
});

/** A change lowers the amount and keeps it above zero; to raise it is a new entry with a new window. */
function changedAmount(
  { rule, kind, amount: entered }: Adjustment,
  { outcome, amount }: z.output<typeof body>,
): readonly CampaignReason[] {
  if (outcome !== 'changed') {
    if (amount === null) return [];
    return [{ code: 'amount-not-lower', facts: { amount, entered: entered ?? '' } }];
  }
  if (kind === 'veto' || entered === null) return [{ code: 'amount-of-veto', facts: { rule } }];
  if (amount === null) return [{ code: 'amount-missing', facts: { rule } }];
  if (!/[1-9]/u.test(amount)) return [{ code: 'amount-not-positive', facts: { rule, amount } }];
  if (compare(exactPoints(amount), exactPoints(entered)) < 0) return [];
  return [{ code: 'amount-not-lower', facts: { amount, entered } }];
}

/** The unit had its time, and every objection its reply. */
function unitWasHeard(
  { plan }: Campaign,
  { adjustment, entered, closes, objections }: Adjustment,
  today: CivilDate,
): readonly CampaignReason[] {
  const opens = civilDateOf(entered.at, plan.zone);
  const open = objections.filter(({ reply }) => reply === null);
  const unanswered: readonly CampaignReason[] =
    open.length === 0
      ? []
      : [
          {
            code: 'objections-unanswered',
            facts: { adjustment, objections: open.map(({ objection }) => objection) },
          },
        ];
  return [...(closes === null ? [] : windowIsOver({ opens, closes }, today)), ...unanswered];
}

/**
 * A second person decides on an adjustment when the unit's time to object is over and every objection has its
 * reply: upheld, changed to less, or dropped. Only from here on it counts (plan §III.4, R54).
 */
export const decideAdjustment = commandRule({
  type: 'decide-adjustment',
  body,
  causes: ['adjustment-decided'],
  rule: (campaign, given, { actor, today }) => {
    const { adjustment, outcome, reasons } = given;
    const found = campaign.adjustments.get(adjustment);
    const unmet: CampaignReason[] = [
      ...resultMayChange(campaign),
      ...adjustmentIsOpen(campaign, adjustment, 'undecided'),
    ];
    if (found === undefined) return { unmet, acts: [] };
    const author = found.entered.by;
    unmet.push(
      ...isSecondPerson(author, actor.account, 'adjustment', adjustment),
      ...isNoMutualDecision(campaign, author, actor.account),
      ...unitWasHeard(campaign, found, today),
      ...changedAmount(found, given),
    );
    const amounts = { upheld: found.amount, changed: given.amount, dropped: null };
    const payload = {
      adjustment,
      unit: found.unit,
      outcome,
      amount: amounts[outcome],
      reasons,
      enteredBy: author,
      objections: found.objections.map(({ seq }) => seq),
    };
    return { unmet, acts: [{ type: 'adjustment-decided', payload }] };
  },
});

export const adjustmentDecided: Effect<'adjustment-decided'> = (campaign, act) => {
  const { adjustment, outcome, amount, reasons } = act.payload;
  const decided = { ...markByOf(act), outcome, amount, reasons };
  return withAdjustment(campaign, adjustment, (found) => ({ ...found, decided }));
};
