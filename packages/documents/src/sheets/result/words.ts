import type { Language } from '@pingyi/core';

/** The words of the result workbook. */
export interface ResultWords {
  readonly sheets: { readonly ranks: string; readonly steps: string; readonly scheme: string };
  readonly heads: readonly string[];
  readonly stepHeads: readonly string[];
  readonly yes: string;
  readonly schemeTitle: string;
  readonly digest: string;
  rank(rank: number, ranked: number): string;
}

const zh: ResultWords = {
  sheets: { ranks: '名次', steps: '步骤', scheme: '计分办法' },
  heads: [
    '类别',
    '名次',
    '单位',
    '群众满意度',
    '满意度精确值',
    '下级得分',
    '下级精确值',
    '日常考核',
    '扣分',
    '加分',
    '综合得分',
    '综合精确值',
    '并列',
    '一票否决',
    '建议约谈（须按程序审批）',
    '说明',
  ],
  stepHeads: ['单位', '步骤', '说明', '精确值'],
  yes: '是',
  schemeTitle: '计分办法',
  digest: '计分办法摘要（SHA-256）',
  rank: (rank, ranked) => `第 ${rank} / ${ranked}`,
};

const en: ResultWords = {
  sheets: { ranks: 'Ranks', steps: 'Steps', scheme: 'Scheme' },
  heads: [
    'Class',
    'Rank',
    'Unit',
    'Satisfaction',
    'Satisfaction, exact',
    'Lower level',
    'Lower level, exact',
    'Daily assessment',
    'Deducted',
    'Bonus',
    'Composite',
    'Composite, exact',
    'Tied',
    'Vetoed',
    'Talk proposed (needs approval)',
    'Reason',
  ],
  stepHeads: ['Unit', 'Step', 'Explanation', 'Exact value'],
  yes: 'yes',
  schemeTitle: 'Scoring scheme',
  digest: 'Digest of the scheme (SHA-256)',
  rank: (rank, ranked) => `${rank} of ${ranked}`,
};

export function resultWords(language: Language): ResultWords {
  return language === 'zh' ? zh : en;
}
