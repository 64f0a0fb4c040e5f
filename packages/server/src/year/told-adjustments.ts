import {
  adjustmentsOf,
  type Campaign,
  type CivilDate,
  civilDateOf,
  isWindowOver,
  namesOf,
  type UnitId,
} from '@pingyi/core';
import { toldAdjustments } from '../results/score-book.ts';

/**
 * A unit's deductions, bonuses and vetoes for the unit itself: what the score book tells of them, whether it may
 * still object, and how each was decided. No account of anybody: who did what stands in the acts.
 */
export function adjustmentsForUnit(campaign: Campaign, unit: UnitId, today: CivilDate) {
  const names = namesOf(campaign);
  const told = toldAdjustments(campaign, unit);
  return adjustmentsOf(campaign, unit).flatMap((each, place) => {
    const book = told[place];
    if (book === undefined) return [];
    const { rule, kind, closes, decided } = each;
    const opens = civilDateOf(each.entered.at, campaign.plan.zone);
    return [
      {
        ...book,
        unit,
        ruleName: names('rule', rule),
        kindName: names('kind', kind),
        isWindowOver: closes === null || isWindowOver({ opens, closes }, today),
        decided:
          decided === null
            ? null
            : {
                outcome: decided.outcome,
                amount: decided.amount,
                reasons: decided.reasons,
                seq: decided.seq,
                at: decided.at,
              },
      },
    ];
  });
}
