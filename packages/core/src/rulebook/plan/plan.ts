import type { z } from 'zod';
import type { DeepReadonly } from '../../deep-readonly.ts';
import type { planSchema } from './plan-schema.ts';

/** The plan of a campaign as data: dates, levels, categories, steps, channels, questions, duties. */
export type Plan = DeepReadonly<z.output<typeof planSchema>>;

export type Calendar = Plan['calendar'];
export type Level = Plan['levels'][number];
export type PlanStep = Plan['steps'][number];
export type EvaluationMode = Level['mainMode'];
export type Requirement = Plan['required'][number];
export type Assessment = NonNullable<Plan['assessment']>;
export type AssessmentItem = Assessment['items'][number];
