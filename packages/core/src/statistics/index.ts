/** Statistics beside the official score: what ballots can carry and what they cannot. */

export type { RankSet } from './rank-sets.ts';
export type { Response } from './response.ts';
export { confidence, type Interval } from './satisfaction-interval.ts';
export { statisticsOf, type UnitStatistics } from './statistics.ts';
