import type { Sentence } from '@pingyi/core';

export const actsWords = {
  lead: {
    zh: '每件正式的事都是一条事项，写入只能追加的存证日志；改正也是新的事项。这里按时间列出公开的事项，最新的在前。',
    en: 'Everything official is one act in a log that only grows; a correction is a further act. Public acts are listed here, the newest first.',
  },
  newer: { zh: '较新的', en: 'Newer' },
  older: { zh: '较早的', en: 'Older' },
  pages: { zh: '翻页', en: 'Pages' },
} satisfies Record<string, Sentence>;

/** The number of an act: its place in the log. */
export function actNumber(seq: number): Sentence {
  return { zh: `第 ${seq} 号`, en: `no. ${seq}` };
}

export function pageOf(page: number, pages: number): Sentence {
  return { zh: `第 ${page} 页，共 ${pages} 页`, en: `Page ${page} of ${pages}` };
}
