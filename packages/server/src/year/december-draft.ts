import {
  type Campaign,
  type CivilDate,
  formatExact,
  type Instant,
  namesOf,
  resultStatusOf,
  tasksOf,
  type Unit,
} from '@pingyi/core';
import { resultsOf } from '../results/year-results.ts';
import type { RaisedProblem } from './raised-problems.ts';

/**
 * What a unit's report of December can be drafted from: its composite as far as it is known, how it stands with
 * the deadline, and what was raised with it (plan §III.5, R61).
 */
export function decemberDraft(
  campaign: Campaign,
  unit: Unit,
  problems: readonly RaisedProblem[],
  now: { readonly at: Instant; readonly today: CivilDate },
) {
  const { computed } = resultsOf(campaign);
  const place = computed.units.findIndex((each) => each.unit === unit.id);
  const composite = computed.book.scores[place]?.composite ?? null;
  const numbers = computed.units[place] ?? null;
  const task = tasksOf(campaign, now.at).find(
    (each) => each.duty === 'finalReport' && each.unit === unit.id,
  );
  const reports = campaign.finalReports.get(unit.id);
  return {
    unit: unit.id,
    name: unit.name,
    stage: resultStatusOf(campaign, now.today, computed).stage,
    composite:
      composite === null || numbers?.composite == null
        ? null
        : { exact: formatExact(composite), published: numbers.composite },
    reason: numbers?.reason ?? null,
    due: task?.due ?? null,
    daysLate: task?.daysLate ?? 0,
    handedIn: (reports?.handedIn ?? []).map(({ seq, at }) => ({ seq, at })),
    returned: task?.returned ?? null,
    final: task?.done ?? null,
    problems: problems.map((problem) => ({
      ...problem,
      kindName: namesOf(campaign)('source', problem.source.kind),
    })),
  };
}
