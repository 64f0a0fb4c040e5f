import { fromDuty } from './from-duty.ts';
import type { DailySource } from './source.ts';

const chosen = fromDuty('hotIssues', {
  zh: '按时确定民生热点问题',
  en: 'hot issues chosen in time',
});

/**
 * Hot issues that were not chosen in time earn nothing. That they were chosen says nothing of their being
 * resolved, so that then nothing is proposed and people judge.
 */
export const hotIssuesSource: DailySource = {
  ...chosen,
  observe: (campaign, unit, today) => {
    const observed = chosen.observe(campaign, unit, today);
    return observed?.isMet === false ? observed : null;
  },
};
