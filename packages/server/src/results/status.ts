import { type Campaign, type CivilDate, resultStatusOf } from '@pingyi/core';
import { toldReasons } from '../api/routes/commands/recorded.ts';
import type { YearResults } from './year-results.ts';

/** Where the year's result stands, for a page: every open thing with its sentence. */
export function toldStatus(campaign: Campaign, { computed }: YearResults, today: CivilDate) {
  const status = resultStatusOf(campaign, today, computed);
  const told = (notice: { seq: number; edition: number; day: string; closes: string }) => {
    const { seq, edition, day, closes } = notice;
    return { seq, edition, day, closes };
  };
  switch (status.stage) {
    case 'provisional':
      return {
        stage: status.stage,
        open: [...toldReasons(status.open, campaign)],
        notice: null,
        outdated: status.outdated === null ? null : told(status.outdated),
        isWindowOver: false,
        final: null,
        statistics: 'staff' as const,
      };
    case 'notice':
      return {
        stage: status.stage,
        open: [...toldReasons(status.open, campaign)],
        notice: told(status.notice),
        outdated: null,
        isWindowOver: status.isWindowOver,
        final: null,
        statistics: status.notice.statistics,
      };
    case 'final':
      return {
        stage: status.stage,
        open: [],
        notice: told(status.notice),
        outdated: null,
        isWindowOver: true,
        final: { seq: status.final.seq, at: status.final.at },
        statistics: status.notice.statistics,
      };
  }
}
