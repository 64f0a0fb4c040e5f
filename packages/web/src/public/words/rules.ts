import type { Sentence } from '@pingyi/core';

export const rulesWords = {
  lead: {
    zh: '下面的每句话都由生效的计分办法逐条生成；核验程序用的是同一份办法。',
    en: 'Each sentence below is made from the scheme in force, the same that the verifier uses.',
  },
  published: { zh: '公布', en: 'Published' },
  edition: { zh: '版次', en: 'Edition' },
  digest: { zh: '计分办法摘要', en: 'Digest of the scheme' },
  scoring: { zh: '怎样计分', en: 'How scores are made' },
  levels: { zh: '评议次序', en: 'Order of evaluation' },
  levelsSays: {
    zh: '自下而上逐级评议；下一级的结果全部公布以后，上一级才能开始表决。',
    en: 'Levels are evaluated from the bottom up; a level’s vote opens when every result below is announced.',
  },
  contents: { zh: '评议内容', en: 'What is evaluated' },
  steps: { zh: '评议会环节', en: 'Steps of a meeting' },
  perUnit: { zh: '逐个单位进行', en: 'for each unit' },
  assessment: { zh: '日常考核项目', en: 'Items of the daily assessment' },
  objecting: { zh: '异议期', en: 'Time to object' },
  adjustment: { zh: '扣分和一票否决', en: 'Deductions and vetoes' },
  result: { zh: '综合评定结果公示', en: 'The result in public notice' },
  calculator: { zh: '自己算一算', en: 'Try it yourself' },
  calculatorSays: {
    zh: '填入票数，由正式计分所用的同一程序计算，不保存任何内容。',
    en: 'Fill in counts; the program that makes the official scores computes them. Nothing is kept.',
  },
  own: { zh: '本单位的票', en: 'Ballots on the unit' },
  lower: { zh: '一个下级单位的票（选填）', en: 'Ballots on one unit below (optional)' },
  other: { zh: '其他（选填）', en: 'Further numbers (optional)' },
  abstained: { zh: '弃权（空白票）', en: 'Abstained (blank)' },
  invalid: { zh: '废票', en: 'Invalid' },
  daily: { zh: '日常考核得分（满分 100）', en: 'Daily assessment (of 100)' },
  compute: { zh: '计算', en: 'Compute' },
  reset: { zh: '恢复示例', en: 'Back to the example' },
  answer: { zh: '计算结果', en: 'Result' },
  satisfaction: { zh: '群众满意度', en: 'Satisfaction' },
  composite: { zh: '综合得分', en: 'Composite' },
  notComputed: { zh: '这些数字不能计算：', en: 'These numbers cannot be computed:' },
  unitName: { zh: '本单位', en: 'the unit' },
  lowerName: { zh: '下级单位', en: 'the unit below' },
  overall: { zh: '总体评价', en: 'Overall' },
} satisfies Record<string, Sentence>;

/** How many points an item has. */
export function pointsOf(max: string): Sentence {
  return { zh: `${max} 分`, en: `${max} ${max === '1' ? 'point' : 'points'}` };
}

/** How many working days one has to object to something. */
export function daysToObject(what: Sentence, days: number): Sentence {
  if (days === 0)
    return {
      zh: `${what.zh}：当日截止（不另留工作日）。`,
      en: `${what.en}: on the day itself (no working days are given).`,
    };
  return {
    zh: `${what.zh}：自次日起 ${days} 个工作日。`,
    en: `${what.en}: ${days} working ${days === 1 ? 'day' : 'days'} from the next day on.`,
  };
}
