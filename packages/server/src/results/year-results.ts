import {
  type Campaign,
  type ComputedResult,
  computeResult,
  statisticsOf,
  type UnitStatistics,
} from '@pingyi/core';

/** The year's result of one state of a campaign, with the statistics beside it. */
export interface YearResults {
  readonly computed: ComputedResult;
  /** In the order of the book. */
  readonly statistics: readonly UnitStatistics[];
}

/** What was computed of a state; the states of a campaign never change, a new act makes another one. */
const known = new WeakMap<Campaign, YearResults>();

/** The year's result as a campaign's acts leave it, computed once for each state. */
export function resultsOf(campaign: Campaign): YearResults {
  const kept = known.get(campaign);
  if (kept !== undefined) return kept;
  const computed = computeResult(campaign);
  const results = { computed, statistics: statisticsOf(computed.book) };
  known.set(campaign, results);
  return results;
}
