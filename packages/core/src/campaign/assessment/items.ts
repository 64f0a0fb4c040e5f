import { assessmentOf } from '../../rulebook/plan/assessment.ts';
import type { AssessmentItem, Plan } from '../../rulebook/plan/plan.ts';
import type { Unit } from '../../units/tree.ts';

/** The items of the daily assessment sheet that a unit is assessed by, in the order of the sheet. */
export function itemsFor(plan: Plan, { level }: Pick<Unit, 'level'>): readonly AssessmentItem[] {
  return assessmentOf(plan).items.filter(({ levels }) => levels?.includes(level) !== false);
}
