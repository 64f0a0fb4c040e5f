import {
  type Adjustment,
  adjustmentsOf,
  type Campaign,
  type CivilDate,
  civilDateOf,
  isWindowOver,
  type Mark,
  namesOf,
  type UnitId,
} from '@pingyi/core';

function markOf({ seq, at }: Mark) {
  return { seq, at };
}

/** An adjustment as it is told: no account of anybody, who decided stands in the acts. */
function toldAdjustment(campaign: Campaign, adjustment: Adjustment, today: CivilDate) {
  const { entered, objections, decided, withdrawn, closes, ...given } = adjustment;
  const names = namesOf(campaign);
  const opens = civilDateOf(entered.at, campaign.plan.zone);
  return {
    ...given,
    ruleName: names('rule', given.rule),
    kindName: names('kind', given.kind),
    closes,
    isWindowOver: closes === null || isWindowOver({ opens, closes }, today),
    entered: markOf(entered),
    objections: objections.map(({ objection, document, late, reply, ...mark }) => ({
      objection,
      document,
      late,
      ...markOf(mark),
      reply: reply === null ? null : { document: reply.document, ...markOf(reply) },
    })),
    decided:
      decided === null
        ? null
        : {
            outcome: decided.outcome,
            amount: decided.amount,
            reasons: decided.reasons,
            ...markOf(decided),
          },
    withdrawn: withdrawn === null ? null : { reason: withdrawn.reason, ...markOf(withdrawn) },
  };
}

/** A unit's deductions, bonuses and vetoes with all that became of them, ended ones included. */
export function toldAdjustments(campaign: Campaign, unit: UnitId, today: CivilDate) {
  return adjustmentsOf(campaign, unit).map((each) => toldAdjustment(campaign, each, today));
}
