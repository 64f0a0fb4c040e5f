export { amendPlan, isRehearsal, type PlanBody, planBodyOf } from './amend-plan.ts';
export { type DailyAssessmentItem, dailyItemsPreset } from './daily-items.ts';
export type { Calendar, EvaluationMode, Level, Plan, PlanStep, Requirement } from './plan.ts';
export { calendarSchema, planSchema } from './plan-schema.ts';
export { planPreset } from './preset.ts';
