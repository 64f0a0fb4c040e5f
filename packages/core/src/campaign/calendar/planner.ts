import type { Calendar, Level } from '../../rulebook/plan/plan.ts';
import type { CampaignReason } from '../reasons.ts';
import { addDays, type CivilDate, daysBetween } from './civil-date.ts';

/** The last day on which a level can be evaluated so that its result is out in time. */
export interface LatestDay {
  readonly level: string;
  readonly day: CivilDate;
}

/** Latest days of the voted levels from the bottom up; empty when the calendar names no such deadline. */
export function latestEvaluationDays(
  calendar: Calendar,
  levels: readonly Level[],
): readonly LatestDay[] {
  const deadline = calendar.deadlines.find(({ id }) => id === calendar.resultsBy);
  if (deadline === undefined) return [];
  const waiting = Math.max(calendar.publicNoticeDays, calendar.objectionDays);
  const last = addDays(deadline.day, -waiting - 1);
  const voted = levels.filter((level) => level.evaluation === 'vote');
  return voted.map((level, i) => ({
    level: level.id,
    day: addDays(last, (i - voted.length + 1) * calendar.levelGapDays),
  }));
}

/**
 * Says with the numbers where a calendar cannot be kept: a level whose latest evaluation day lies before
 * the first day of evaluation, by so many days (plan §III.4 and §III.5, R14; scheme, A15).
 *
 * The last level's latest day is the deadline of the results, less public notice and objections, which
 * run together, less one day; each lower level is `levelGapDays` earlier.
 *
 * @param opens the first day on which a vote may be held
 */
export function evaluationWarnings(
  calendar: Calendar,
  levels: readonly Level[],
  opens: CivilDate,
): readonly CampaignReason[] {
  return latestEvaluationDays(calendar, levels)
    .filter(({ day }) => day < opens)
    .map(({ level, day }) => ({
      code: 'evaluation-days-missing',
      facts: { level, latest: day, opens, days: daysBetween(day, opens) },
    }));
}

/** Levels whose latest evaluation day is over although results are still missing. */
export function lateLevels(
  calendar: Calendar,
  levels: readonly Level[],
  isMissing: (level: string) => boolean,
  today: CivilDate,
): readonly CampaignReason[] {
  return latestEvaluationDays(calendar, levels)
    .filter(({ level, day }) => day < today && isMissing(level))
    .map(({ level, day }) => ({
      code: 'evaluation-too-late',
      facts: { level, latest: day, today, days: daysBetween(day, today) },
    }));
}
