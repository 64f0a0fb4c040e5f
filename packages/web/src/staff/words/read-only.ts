import type { Words } from './words.ts';

/** Why a page of the finished year can only be read, and what can be done about an error. */
export const words = {
  over: {
    zh: '本次评议各阶段均已结束，计入结果的内容不再改动。',
    en: 'Every phase of this campaign is closed; what counts no longer changes.',
  },
  final: {
    zh: '综合评定结果已经定稿，这里不再改动。',
    en: 'The result of the year is final; this no longer changes.',
  },
  howToCorrect: {
    zh: '结果确有错误的，由局领导小组凭决定重新核定，之后才能更正。',
    en: 'Where the result is wrong, the leading group opens it again by a decision; only then can anything be corrected.',
  },
  toResult: { zh: '到“结果与排名”', en: 'Go to “Result and ranks”' },
} as const satisfies Words;
