export { amendPlan, isRehearsal, type PlanBody, planBodyOf } from './amend-plan.ts';
export { assessmentOf, assessmentPreset } from './assessment.ts';
export type {
  Assessment,
  AssessmentItem,
  Calendar,
  EvaluationMode,
  Level,
  Plan,
  PlanStep,
  Requirement,
} from './plan.ts';
export { calendarSchema, planSchema } from './plan-schema.ts';
export { planPreset } from './preset.ts';
