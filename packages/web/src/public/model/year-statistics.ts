import {
  type Interval,
  type RankSet,
  type Response,
  statisticsOf,
  type UnitId,
  type UnitNumbers,
} from '@pingyi/core';
import type { CampaignRecord } from './campaign-record.ts';
import { type Notice, noticeResult } from './notice-result.ts';
import { classesOf, type YearView } from './year-result.ts';

/** The ranks that the ballots leave possible for a ranked unit. */
interface PossibleRanks {
  /** As the notice published it. */
  readonly rank: number;
  readonly ranks: RankSet;
  /** How many units of its class are ranked. */
  readonly ranked: number;
}

/** What the ballots of a unit can carry; what is impossible is null, but never all of it. */
export interface BallotsCarry {
  readonly unit: UnitId;
  readonly possible: PossibleRanks | null;
  /** For the satisfaction of its own level, at 95 %. */
  readonly interval: Interval | null;
  readonly response: Response | null;
}

/** The statistics that an office published with its notice. */
export interface YearStatistics {
  readonly units: ReadonlyMap<UnitId, BallotsCarry>;
  /** Digits after the point of a published score. */
  readonly decimals: number;
}

const made = new WeakMap<Notice, YearStatistics>();

/**
 * Statistics beside the numbers of a notice, recomputed from the public acts before it (docs/statistics.md).
 *
 * @returns null where the office kept them for its staff
 */
export function yearStatisticsOf(record: CampaignRecord, view: YearView): YearStatistics | null {
  const { notice } = view;
  if (notice.statistics !== 'public') return null;
  const known = made.get(notice);
  if (known !== undefined) return known;
  const statistics = makeStatistics(record, view);
  made.set(notice, statistics);
  return statistics;
}

function makeStatistics(record: CampaignRecord, view: YearView): YearStatistics {
  const { book, units: scored } = noticeResult(record, view.notice);
  const beside = new Map(statisticsOf(book).map((each, place) => [scored[place]?.unit, each]));
  const units = classesOf(record, view).flatMap(({ units: members }) => {
    const ranked = members.filter(({ rank }) => rank !== null).length;
    return members.flatMap((member): readonly BallotsCarry[] => {
      const own = beside.get(member.unit);
      if (own === undefined) return [];
      const { interval, response } = own;
      const possible = possibleOf(member, own.ranks, ranked);
      if (possible === null && interval === null && response === null) return [];
      return [{ unit: member.unit, possible, interval, response }];
    });
  });
  return {
    units: new Map(units.map((each) => [each.unit, each])),
    decimals: book.scheme.rounding.decimals,
  };
}

function possibleOf(
  { rank }: UnitNumbers,
  ranks: RankSet | null,
  ranked: number,
): PossibleRanks | null {
  return rank === null || ranks === null ? null : { rank, ranks, ranked };
}
