import type { Plan } from '../rulebook/plan/plan.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import type { Campaign } from './campaign.ts';
import { phases } from './phases/index.ts';
import type { CampaignReason } from './reasons.ts';

/** Deadlines that lie outside the nominal dates of the phase in which they fall due. */
function outlyingDeadlines(plan: Plan): readonly CampaignReason[] {
  return plan.required.flatMap((requirement): readonly CampaignReason[] => {
    const { phase, deadline } = requirement;
    const day = plan.calendar.deadlines.find(({ id }) => id === deadline)?.day;
    const dates = plan.calendar.phases.find((each) => each.phase === phase);
    if (deadline === null || day === undefined || dates === undefined) return [];
    const { opens, closes } = dates;
    if (day >= opens && day <= closes) return [];
    return [{ code: 'deadline-outside-phase', facts: { deadline, day, phase, opens, closes } }];
  });
}

/**
 * Where the campaign's calendar cannot be kept, with the numbers: deadlines outside their phase, levels
 * without enough days, and what each phase warns of. Nothing is refused for it.
 */
export function planningWarnings(campaign: Campaign, today: CivilDate): readonly CampaignReason[] {
  return [
    ...outlyingDeadlines(campaign.plan),
    ...phases.flatMap((phase) => phase.warnings(campaign, today)),
  ];
}
