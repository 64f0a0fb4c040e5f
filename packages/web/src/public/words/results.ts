import type { Sentence } from '@pingyi/core';

export const resultsWords = {
  lead: {
    zh: '各场评议会当场公布的群众满意度，按类别列出，不是名次。',
    en: 'Satisfaction as meetings announced it, by class. It is no ranking.',
  },
  none: {
    zh: '还没有公布结果。评议会公布以后，会出现在这里。',
    en: 'No result is announced yet. It will appear here after a meeting announces it.',
  },
  unit: { zh: '单位', en: 'Unit' },
  satisfaction: { zh: '群众满意度', en: 'Satisfaction' },
  ballots: { zh: '收回票', en: 'Returned' },
  issued: { zh: '发出票', en: 'Issued' },
  valid: { zh: '有效票', en: 'Valid' },
  abstained: { zh: '弃权', en: 'Abstained' },
  invalid: { zh: '废票', en: 'Invalid' },
  meeting: { zh: '评议会', en: 'Meeting' },
  why: { zh: '为什么是', en: 'Why' },
  scoreBook: { zh: '计分明细', en: 'Score book' },
  scoreBookLead: {
    zh: '从每个票箱的票数到得分，一步一步列出。每一步都由核验程序所用的同一程序算出。',
    en: 'From the counts of every ballot box to the score, step by step, by the program that the verifier uses.',
  },
  boxes: { zh: '各票箱的票数', en: 'Counts of every ballot box' },
  box: { zh: '票箱', en: 'Box' },
  electronic: { zh: '电子票', en: 'Electronic poll' },
  paper: { zh: '纸质票', en: 'Paper' },
  pollId: { zh: '表决编号', en: 'Id of the poll' },
  sum: { zh: '合计', en: 'Sum' },
  steps: { zh: '计算步骤', en: 'Steps' },
  exact: { zh: '未取舍的精确值', en: 'Exact value' },
  same: { zh: '公布的得分与重新计算一致', en: 'The announced score is the recomputed one' },
  differs: {
    zh: '公布的得分与重新计算不一致，请向评议办询问',
    en: 'The announced score is not the recomputed one; please ask the office',
  },
  voids: { zh: '此前作废的表决', en: 'Votes voided before' },
  grades: { zh: '各等次票数', en: 'Ballots by grade' },
  axis: { zh: '群众满意度，0 至 100', en: 'Satisfaction, 0 to 100' },
  shareAxis: { zh: '占收回票的比例', en: 'Share of the returned ballots' },
  noScore: { zh: '没有有效票，不计分', en: 'no valid ballot, no score' },
  corrected: { zh: '这是更正后的结果', en: 'This is a corrected result' },
} satisfies Record<string, Sentence>;

/** The title of a chart of units: what it shows at a glance. */
export function chartFinding(
  count: number,
  best: { readonly name: string; readonly score: string },
  last: { readonly name: string; readonly score: string },
): Sentence {
  if (count === 1) return { zh: `${best.name}：${best.score}`, en: `${best.name}: ${best.score}` };
  return {
    zh: `${count} 个单位在 ${last.score}（${last.name}）到 ${best.score}（${best.name}）之间`,
    en: `${count} units lie between ${last.score} (${last.name}) and ${best.score} (${best.name})`,
  };
}

export function gradesFinding(ballots: number, grade: string, count: number): Sentence {
  return {
    zh: `收回 ${ballots} 张票，“${grade}”最多，${count} 张`,
    en: `Of ${ballots} returned ballots most say “${grade}”: ${count}`,
  };
}
