import type { Sentence } from '@pingyi/core';
import { overallQuestion } from '../../words/overall-question.ts';

export const markingWords = {
  overall: overallQuestion,
  abstain: { zh: '弃权', en: 'Abstain' },
  more: { zh: '评议内容和公开承诺', en: 'What is evaluated, and public commitments' },
  items: { zh: '评议内容', en: 'What is evaluated' },
  commitments: { zh: '公开承诺', en: 'Public commitments' },
  noCommitments: {
    zh: '这个单位没有登记公开承诺。',
    en: 'No public commitments are on record for this unit.',
  },
  previous: { zh: '上一个', en: 'Back' },
  nextUnit: { zh: '下一个单位', en: 'Next unit' },
  toSummary: { zh: '去核对', en: 'Look through' },
  summary: { zh: '请核对，然后投票', en: 'Look through, then vote' },
  change: { zh: '修改', en: 'Change' },
  cast: { zh: '投票', en: 'Vote' },
  castHelp: {
    zh: '投票前随时可以修改。投票结束前也可以扫票条再投，以最后一次为准。',
    en: 'You can change anything before you vote, and vote again with your slip until closing; the last ballot counts.',
  },
  making: { zh: '正在准备……', en: 'Being prepared …' },
  codeOfBallot: { zh: '这张票的查验码', en: 'Tracking code of this ballot' },
  test: { zh: '检验这张票', en: 'Test this ballot' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** 第 3 / 10 个单位. */
export function progressText(unit: number, units: number): Sentence {
  return { zh: `第 ${unit} / ${units} 个单位`, en: `Unit ${unit} of ${units}` };
}

/** What a unit still misses. */
export function missingText(missing: number): Sentence {
  return {
    zh: missing === 1 ? '还有一项没有选，请选一个。' : `还有 ${missing} 项没有选，请每项选一个。`,
    en: missing === 1 ? 'One answer is missing.' : `${missing} answers are missing.`,
  };
}
