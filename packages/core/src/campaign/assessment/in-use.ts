import { compare } from '../../exact/fraction.ts';
import { assessmentOf } from '../../rulebook/plan/assessment.ts';
import type { Plan } from '../../rulebook/plan/plan.ts';
import type { Scheme } from '../../rulebook/scheme.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { exactPoints } from '../results/score-input.ts';
import { isStanding } from './adjustment.ts';
import { standingLines } from './daily-line.ts';

/** Rules on which something stands are not changed from under it. */

/** Rules of adjustments that stand, and that another scheme would drop or make another kind of. */
export function rulesInUse(campaign: Campaign, scheme: Scheme): readonly CampaignReason[] {
  const kinds = new Map(scheme.rules.map(({ id, kind }) => [id, kind] as const));
  const broken = [...campaign.adjustments.values()].filter(
    (each) => isStanding(each) && kinds.get(each.rule) !== each.kind,
  );
  return [...new Set(broken.map(({ rule }) => rule))].map((rule) => ({
    code: 'rule-in-use',
    facts: {
      rule,
      adjustments: broken.filter((each) => each.rule === rule).map(({ adjustment }) => adjustment),
    },
  }));
}

/** Items with standing lines that another plan would drop, or give fewer points than a line has. */
export function itemsInUse(campaign: Campaign, plan: Plan): readonly CampaignReason[] {
  const maxOf = new Map(
    assessmentOf(plan).items.map(({ id, max }) => [id, exactPoints(max)] as const),
  );
  const units = new Map<string, Set<UnitId>>();
  for (const unit of campaign.dailyLines.keys())
    for (const { item, points } of standingLines(campaign, unit)) {
      const max = maxOf.get(item);
      if (max !== undefined && compare(exactPoints(points), max) <= 0) continue;
      units.set(item, (units.get(item) ?? new Set()).add(unit));
    }
  return [...units].map(([item, found]) => ({
    code: 'daily-item-in-use',
    facts: { item, units: [...found] },
  }));
}
