import type { Sentence } from '@pingyi/core';

export const yearStatisticsWords = {
  title: { zh: '票数能说明什么', en: 'What the ballots can carry' },
  lead: {
    zh: '可能名次、区间和回收率只说明票数能支持什么。公布的得分和名次只按计分办法确定，不因这些数改变。',
    en: 'Possible ranks, intervals and response rates only say what the ballots can carry. They change no published score and no rank; those come from the scheme alone.',
  },
  assumes: {
    zh: '可能名次和区间假定代表是抽取产生的、各人独立投票；代表由指定产生，或者投票前商量过，就不适用。得分接近的单位，票数往往分不出先后。',
    en: 'Possible ranks and intervals assume a panel drawn by lot and voters who decide independently of each other; they do not hold for a panel that was chosen or that talked it over. Ballots often cannot tell close units apart.',
  },
  meaning: {
    zh: '可能名次：同类单位两两比较，票数不能排除的名次，把握为 95%。95% 区间：本级满意度的区间。回收率：收回票占发出票的百分比。',
    en: 'Possible ranks: the ranks that the ballots do not rule out when all units of the class are compared in pairs, at 95 %. 95 % interval: of the satisfaction with the unit’s own level. Response: ballots returned, as a percentage of those issued.',
  },
  unit: { zh: '单位', en: 'Unit' },
  possible: { zh: '可能名次', en: 'Possible ranks' },
  interval: { zh: '95% 区间', en: '95 % interval' },
  satisfactionInterval: { zh: '满意度的 95% 区间', en: 'Satisfaction, 95 % interval' },
  response: { zh: '回收率', en: 'Response' },
  how: { zh: '怎样看', en: 'How to read it' },
} satisfies Record<string, Sentence>;

/** How many units the possible ranks of a class are among. */
export function rankedCaption(ranked: number): Sentence {
  return {
    zh: `票数能说明什么（${ranked} 个单位列入排名）`,
    en: `What the ballots can carry (${ranked} ${ranked === 1 ? 'unit is' : 'units are'} ranked)`,
  };
}
