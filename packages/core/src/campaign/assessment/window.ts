import { assessmentOf } from '../../rulebook/plan/assessment.ts';
import type { Assessment, Plan } from '../../rulebook/plan/plan.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { CampaignReason } from '../reasons.ts';

/** A window for objections (异议期): the day of the notice, and the last day on which an objection is in time. */
export interface ObjectionWindow {
  readonly opens: CivilDate;
  readonly closes: CivilDate;
}

/** The last day on which an objection is in time, when notice is given today. */
export function windowEnd(
  plan: Plan,
  of: keyof Assessment['objectionWorkdays'],
  today: CivilDate,
): CivilDate {
  return addWorkingDays(today, assessmentOf(plan).objectionWorkdays[of], plan.calendar);
}

/** Whether nobody need wait any longer. A window that closes on its own first day holds nobody up. */
export function isWindowOver({ opens, closes }: ObjectionWindow, today: CivilDate): boolean {
  return opens === closes || today > closes;
}

/** What waits for the end of a window is refused before. */
export function windowIsOver(window: ObjectionWindow, today: CivilDate): readonly CampaignReason[] {
  if (isWindowOver(window, today)) return [];
  return [{ code: 'objection-window-open', facts: { closes: window.closes, today } }];
}
