import { z } from 'zod';
import { actDigestOf } from '../../acts/digest.ts';
import { officialText } from '../../acts/values.ts';
import { calendarSchema } from '../../rulebook/plan/plan-schema.ts';
import { checkDueDays, checkPlan } from '../check-rules.ts';
import { planningWarnings } from '../planning-warnings.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { amended } from './checks.ts';

/**
 * Dates may be changed at any time, with a reason, but a due day that is over stays where it was:
 * otherwise who was late could be rewritten (plan R16).
 */
export const changeCalendar = commandRule({
  type: 'change-calendar',
  body: z.strictObject({ calendar: calendarSchema, reason: officialText }),
  causes: ['calendar-changed'],
  rule: (campaign, { calendar, reason }, { today }) => {
    const old = campaign.plan.calendar;
    const plan = { ...campaign.plan, calendar };
    const unmet: CampaignReason[] = [...checkPlan(plan)];
    if (actDigestOf(calendar) === actDigestOf(old))
      unmet.push({ code: 'rules-unchanged', facts: { what: 'calendar' } });
    if (unmet.length === 0) unmet.push(...checkDueDays(campaign.plan, plan, today));
    return {
      unmet,
      warnings: unmet.length > 0 ? [] : planningWarnings({ ...campaign, plan }, today),
      acts: [{ type: 'calendar-changed', payload: { calendar, reason } }],
    };
  },
});

export const calendarChanged: Effect<'calendar-changed'> = (campaign, { seq, payload }) =>
  amended({ ...campaign, plan: { ...campaign.plan, calendar: payload.calendar } }, seq);
