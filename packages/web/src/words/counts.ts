import type { Sentence } from '@pingyi/core';

/** Headings of counts, on screens and on paper. */
export const words = {
  counts: { zh: '票数', en: 'Counts' },
  origin: { zh: '来源', en: 'Origin' },
  electronic: { zh: '电子票', en: 'electronic' },
  paper: { zh: '纸质票', en: 'paper' },
  sum: { zh: '合计', en: 'both' },
  item: { zh: '评议内容', en: 'Item' },
  issued: { zh: '发出', en: 'Issued' },
  returned: { zh: '收回', en: 'Returned' },
  notReturned: { zh: '未收回', en: 'Not returned' },
  abstained: { zh: '弃权', en: 'Abstained' },
  invalid: { zh: '废票', en: 'Invalid' },
} as const satisfies Readonly<Record<string, Sentence>>;
