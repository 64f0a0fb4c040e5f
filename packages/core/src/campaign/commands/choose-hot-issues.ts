import { z } from 'zod';
import { hotIssueSchema } from '../../acts/entries/self-check.ts';
import { correction } from '../../acts/values.ts';
import { withEntry } from '../../state/with-entry.ts';
import { unitId } from '../../units/unit-id.ts';
import { lateWarning } from '../handover.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { mayActFor, recordedOnceOrCorrected } from './checks.ts';

/**
 * A unit chooses its livelihood hot issues for focused rectification, one or two by the plan, each with
 * dimension, measure, person and due day (plan §III.2, R24).
 */
export const chooseHotIssues = commandRule({
  type: 'choose-hot-issues',
  body: z.strictObject({
    unit: unitId,
    issues: z.array(hotIssueSchema).min(1),
    correction: correction.nullable(),
  }),
  causes: ['hot-issues-chosen'],
  rule: (campaign, body, { actor, today }) => {
    const { unit, issues } = body;
    const existing = campaign.hotIssues.get(unit);
    const { minimum, maximum } = campaign.plan.hotIssues;
    const have = issues.length;
    const unmet: CampaignReason[] = [
      ...mayActFor(campaign, actor, unit),
      ...recordedOnceOrCorrected(existing, body.correction),
    ];
    if (have < minimum)
      unmet.push({ code: 'hot-issues-too-few', facts: { unit, need: minimum, have } });
    if (have > maximum)
      unmet.push({ code: 'hot-issues-too-many', facts: { unit, need: maximum, have } });
    const ids = issues.map(({ id }) => id);
    for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i)))
      unmet.push({ code: 'hot-issue-twice', facts: { issue: id } });
    for (const { dimension } of issues)
      if (!campaign.plan.dimensions.some(({ id }) => id === dimension))
        unmet.push({ code: 'dimension-unknown', facts: { dimension } });
    return {
      unmet,
      warnings: lateWarning(campaign, 'hotIssues', unit, existing, today),
      acts: [{ type: 'hot-issues-chosen', payload: body }],
    };
  },
});

export const hotIssuesChosen: Effect<'hot-issues-chosen'> = (campaign, { seq, at, payload }) => ({
  ...campaign,
  hotIssues: withEntry(campaign.hotIssues, payload.unit, { seq, at }),
});
