import type { z } from 'zod';
import type { DeepReadonly } from '../../deep-readonly.ts';
import type { Plan } from './plan.ts';
import type { planBodySchema } from './plan-schema.ts';

/** What of a plan may be amended by itself. */
export type PlanBody = DeepReadonly<z.output<typeof planBodySchema>>;

/** The part of a plan that an amendment replaces. */
export function planBodyOf(plan: Plan): PlanBody {
  const { calendar: _, zone: __, rehearsal: ___, ...body } = plan;
  return body;
}

/** A plan after an amendment: its calendar, its zone and whether it is a rehearsal stay. */
export function amendPlan({ calendar, zone, rehearsal }: Plan, body: PlanBody): Plan {
  return { ...body, calendar, zone, ...(rehearsal === undefined ? {} : { rehearsal }) };
}

/** Whether a campaign's plan is a rehearsal (演练), whose results are nobody's. */
export function isRehearsal({ rehearsal }: Plan): boolean {
  return rehearsal === true;
}
