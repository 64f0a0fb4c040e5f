import { z } from 'zod';
import type { PayloadOf } from '../../acts/catalogue.ts';
import { ruleId } from '../../acts/entries/adjustments.ts';
import {
  adjustmentId,
  documentRef,
  factSource,
  lineId,
  officialText,
  points,
} from '../../acts/values.ts';
import { parseDecimal } from '../../exact/decimal.ts';
import { compare, isZero } from '../../exact/fraction.ts';
import type { Rule } from '../../rulebook/scheme.ts';
import { withEntry } from '../../state/with-entry.ts';
import { unitId } from '../../units/unit-id.ts';
import { type Campaign, markByOf } from '../campaign.ts';
import { unitIsEvaluated } from '../commands/checks.ts';
import { rulesPublished } from '../phases/conditions.ts';
import type { CampaignReason } from '../reasons.ts';
import { resultMayChange } from '../results/final.ts';
import { exactPoints } from '../results/score-input.ts';
import { commandRule, type Effect } from '../rule.ts';
import type { Adjustment } from './adjustment.ts';
import { adjustmentIsOpen } from './adjustment-checks.ts';
import { penaltyOn, punishedOnce, weightOfAdjustment } from './penalties.ts';
import { windowEnd } from './window.ts';
import { withdrawalOf } from './withdrawal.ts';

/** Entering a deduction, bonus or veto, which is the unit's notice of it, and withdrawing one (plan §III.4, R54). */

/** What is wrong with an amount under its rule: a veto has none, others lie above zero and within the cap. */
function amountReasons(rule: Rule, amount: string | null): readonly CampaignReason[] {
  const { id, kind, cap } = rule;
  if (kind === 'veto')
    return amount === null ? [] : [{ code: 'amount-of-veto', facts: { rule: id } }];
  if (amount === null) return [{ code: 'amount-missing', facts: { rule: id } }];
  const exact = exactPoints(amount);
  if (isZero(exact)) return [{ code: 'amount-not-positive', facts: { rule: id, amount } }];
  const most = cap === null || cap === undefined ? null : parseDecimal(cap);
  if (most === null || compare(exact, most) <= 0) return [];
  return [{ code: 'amount-above-cap', facts: { rule: id, amount, cap: cap ?? '' } }];
}

/** The amount that is meant: the one given, else the rule's own. */
function amountOf(rule: Rule, given: string | null): string | null {
  if (given !== null || rule.kind === 'veto') return given;
  const read = points.safeParse(rule.amount);
  return read.success ? read.data : null;
}

/**
 * Enters an adjustment under a rule of the scheme, with its source, grounds and evidence. The act is the notice
 * to the unit: its time to object runs from here, in working days.
 */
export const enterAdjustment = commandRule({
  type: 'enter-adjustment',
  body: z.strictObject({
    adjustment: adjustmentId,
    unit: unitId,
    rule: ruleId,
    /** Points of the composite; null takes the rule's amount, and stands with a veto. */
    amount: points.nullable(),
    source: factSource,
    grounds: officialText,
    evidence: documentRef.nullable(),
    /** A lighter penalty on the same fact, which is withdrawn by this command. */
    instead: z.union([lineId, adjustmentId]).nullable().default(null),
  }),
  causes: [
    'adjustment-entered',
    'adjustment-withdrawn',
    'daily-line-returned',
    'daily-line-withdrawn',
  ],
  rule: (campaign, body, { today }) => {
    const { instead, evidence, ...given } = body;
    const { adjustment, unit, source } = given;
    const { rules } = campaign.scheme;
    const rule = rules.find(({ id }) => id === given.rule);
    const unmet: CampaignReason[] = [
      ...resultMayChange(campaign),
      ...rulesPublished(campaign),
      ...unitIsEvaluated(campaign, unit),
    ];
    if (campaign.adjustments.has(adjustment))
      unmet.push({ code: 'id-taken', facts: { thing: 'adjustment', id: adjustment } });
    if (evidence === null)
      unmet.push({ code: 'evidence-missing', facts: { unit, item: given.rule } });
    if (rule === undefined)
      unmet.push({
        code: 'rule-unknown',
        facts: { rule: given.rule, known: rules.map(({ id }) => id) },
      });
    if (rule === undefined || evidence === null) return { unmet, acts: [] };
    const amount = amountOf(rule, given.amount);
    unmet.push(...amountReasons(rule, amount));
    const { kind } = rule;
    const standing = kind === 'bonus' ? null : penaltyOn(campaign, unit, source);
    if (unmet.length === 0) {
      const weigh = () => weightOfAdjustment({ kind, amount });
      unmet.push(...punishedOnce(unit, source, weigh, standing, instead));
    }
    const closes = kind === 'bonus' ? null : windowEnd(campaign.plan, 'adjustment', today);
    const entered = { ...given, kind, amount, evidence, closes };
    return {
      unmet,
      acts: [
        ...(standing === null ? [] : [withdrawalOf(campaign, unit, standing, given.grounds)]),
        { type: 'adjustment-entered', payload: entered },
      ],
    };
  },
});

/** The office takes an adjustment back, before or after the decision. */
export const withdrawAdjustment = commandRule({
  type: 'withdraw-adjustment',
  body: z.strictObject({ adjustment: adjustmentId, reason: officialText }),
  causes: ['adjustment-withdrawn'],
  rule: (campaign, { adjustment, reason }) => {
    const found = campaign.adjustments.get(adjustment);
    const unmet = [
      ...resultMayChange(campaign),
      ...adjustmentIsOpen(campaign, adjustment, 'mayBeDecided'),
    ];
    if (found === undefined) return { unmet, acts: [] };
    const { unit } = found;
    return {
      unmet,
      acts: [{ type: 'adjustment-withdrawn', payload: { adjustment, unit, reason } }],
    };
  },
});

/** The campaign with one adjustment changed. */
export function withAdjustment(
  campaign: Campaign,
  id: PayloadOf<'adjustment-entered'>['adjustment'],
  change: (adjustment: Adjustment) => Adjustment,
): Campaign {
  const found = campaign.adjustments.get(id);
  if (found === undefined) throw new Error(`campaign: no adjustment ${id}`);
  return { ...campaign, adjustments: withEntry(campaign.adjustments, id, change(found)) };
}

export const adjustmentEntered: Effect<'adjustment-entered'> = (campaign, act) => {
  const { payload } = act;
  const entered: Adjustment = {
    ...payload,
    entered: markByOf(act),
    objections: [],
    decided: null,
    withdrawn: null,
  };
  const { adjustments } = campaign;
  return { ...campaign, adjustments: withEntry(adjustments, payload.adjustment, entered) };
};

export const adjustmentWithdrawn: Effect<'adjustment-withdrawn'> = (campaign, act) => {
  const { adjustment, reason } = act.payload;
  const withdrawn = { ...markByOf(act), reason };
  return withAdjustment(campaign, adjustment, (found) => ({ ...found, withdrawn }));
};
