import type { Language } from '@pingyi/core';
import type { ListNotice, ListNoticeCode } from '../reading/notices.ts';

type Wording = Readonly<Record<Language, (count: number) => string>>;

const wordings: Readonly<Record<ListNoticeCode, Wording>> = {
  'hidden-rows': {
    zh: (count) => `有 ${count} 行在表格里是隐藏的，也已读入`,
    en: (count) => `${count} rows are hidden in the sheet and were read as well`,
  },
  'invisible-removed': {
    zh: (count) => `有 ${count} 个单元格含看不见的字符，已去掉`,
    en: (count) => `invisible characters were removed from ${count} cells`,
  },
  'same-name': {
    zh: (count) => `有 ${count} 个新增人员与别人同名，请看看是不是同一个人`,
    en: (count) => `${count} new people have the name of somebody else; are they the same person?`,
  },
  'columns-not-read': {
    zh: (count) => `有 ${count} 列没有读入`,
    en: (count) => `${count} columns were not read`,
  },
};

/** What should be seen before writing, as one sentence with the first places. */
export function listNoticeSentence(
  { code, count, places }: ListNotice,
  language: Language,
): string {
  const shown = places.join(language === 'zh' ? '、' : ', ');
  const more = count > places.length ? '…' : '';
  const text = wordings[code][language](count);
  return language === 'zh' ? `${text}：${shown}${more}。` : `${text}: ${shown}${more}.`;
}
