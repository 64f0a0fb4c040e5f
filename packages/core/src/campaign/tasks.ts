import type { UnitId } from '../units/unit-id.ts';
import { type CivilDate, civilDateOf, daysBetween } from './calendar/civil-date.ts';
import type { Instant } from './calendar/instant.ts';
import type { Campaign, Mark, Returned } from './campaign.ts';
import { phaseOf } from './phases/index.ts';
import type { Progress } from './phases/phase.ts';
import { boundUnits, dueDay } from './requirements.ts';

/** One required thing of the campaign or of one unit, and how it stands on a day. */
export interface Task {
  readonly phase: string;
  readonly duty: string;
  /** Null when it is the campaign's own. */
  readonly unit: UnitId | null;
  readonly due: CivilDate;
  /** When it was really handed in for the first time (plan R16). */
  readonly handedIn: Mark | null;
  /** When its newest version was returned to be mended; null once a better one is handed in. */
  readonly returned: Returned | null;
  readonly done: Mark | null;
  /** Whole days after `due`: of the first handing in, else of today. 0 when in time. */
  readonly daysLate: number;
}

function taskOf(
  campaign: Campaign,
  today: CivilDate,
  given: Pick<Task, 'phase' | 'duty' | 'unit' | 'due'>,
  progress: Progress,
): Task {
  const day = progress.first === null ? today : civilDateOf(progress.first.at, campaign.plan.zone);
  return {
    ...given,
    handedIn: progress.first,
    returned: progress.returned,
    done: progress.done,
    daysLate: Math.max(0, daysBetween(given.due, day)),
  };
}

/**
 * Every required thing of the campaign, in the order of the plan, with its due day, when it was really
 * handed in, and how many days late it is (plan §III.2, §III.5, R16). A thing is in time when it is
 * first handed in on its due day or before, by the campaign's own zone; exempt units owe nothing.
 */
export function tasksOf(campaign: Campaign, now: Instant): readonly Task[] {
  const today = civilDateOf(now, campaign.plan.zone);
  return campaign.plan.required.flatMap((requirement): readonly Task[] => {
    const { phase, duty } = requirement;
    const definition = phaseOf(phase)?.duties.find(({ id }) => id === duty);
    if (definition === undefined) throw new Error(`plan: no duty ${duty} in phase ${phase}`);
    const given = { phase, duty, due: dueDay(campaign.plan, requirement) };
    if (definition.owner === 'campaign')
      return [taskOf(campaign, today, { ...given, unit: null }, definition.progress(campaign))];
    return boundUnits(campaign, requirement).map((unit) =>
      taskOf(campaign, today, { ...given, unit: unit.id }, definition.progress(campaign, unit.id)),
    );
  });
}
