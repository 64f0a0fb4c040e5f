import type { RankSet } from '../statistics/rank-sets.ts';
import type { Response } from '../statistics/response.ts';
import type { Interval } from '../statistics/satisfaction-interval.ts';
import type { Sentence } from './language.ts';

/** Statistics as people read them. Numbers are rounded as the score is. */

/** `80.64 至 90.06`: the bounds of an interval. */
export function intervalText({ low, high }: Interval, decimals: number): Sentence {
  const [from, to] = [low.toFixed(decimals), high.toFixed(decimals)];
  return { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
}

/**
 * Never a rank that the ballots cannot carry: `第 4 名，可能为第 1 至 9 名`. Where they had nothing to compare, it
 * says so.
 */
export function possibleRanksText(rank: number, { best, worst, compared }: RankSet): Sentence {
  if (compared === 0)
    return {
      zh: `第 ${rank} 名，没有可以按票数比较的单位`,
      en: `No. ${rank}, with no unit to compare by ballots`,
    };
  if (best === worst)
    return {
      zh: `第 ${rank} 名，票数足以区分`,
      en: `No. ${rank}, set apart by the ballots`,
    };
  return {
    zh: `第 ${rank} 名，可能为第 ${best} 至 ${worst} 名`,
    en: `No. ${rank}, possibly ${best} to ${worst}`,
  };
}

/** `91.67%（发出 120，收回 110）`: of the ballots given out, how many came back. */
export function responseText({ issued, returned }: Response): Sentence {
  const rate = `${((100 * returned) / issued).toFixed(2)}%`;
  return {
    zh: `${rate}（发出 ${issued}，收回 ${returned}）`,
    en: `${rate} (${returned} of ${issued} issued)`,
  };
}
