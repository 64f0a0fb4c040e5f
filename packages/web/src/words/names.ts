import type { Sentence } from '@pingyi/core';

/** Words of the question whether a name in a text is a representative's. */
export const words = {
  reword: { zh: '返回修改', en: 'Back, to word it otherwise' },
  isAnother: {
    zh: '不是评议代表本人，照原样记录',
    en: 'It is not that person: record it as it stands',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
