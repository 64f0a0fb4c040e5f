import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

/** Words that the pages of calendar, plan and scheme share. */
export const words = {
  changed: { zh: '有改动尚未记录。', en: 'There are changes that are not recorded yet.' },
  unchanged: { zh: '没有改动。', en: 'Nothing is changed.' },
  discard: { zh: '放弃改动', en: 'Discard the changes' },
  frozen: {
    zh: '已经开始表决，这里只能查阅。',
    en: 'Voting has begun; this can only be read.',
  },
  othersChanged: {
    zh: '您修改期间，别人也改了这里。记录前会让您比较两个版本。',
    en: 'Somebody else changed this meanwhile. You will compare both versions before recording.',
  },
  add: { zh: '添加一行', en: 'Add a row' },
  up: { zh: '上移', en: 'Move up' },
  down: { zh: '下移', en: 'Move down' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  amended: {
    zh: '改动规则后须重新提请发布。',
    en: 'After an amendment the rules are proposed for publication again.',
  },
  incomplete: {
    zh: '还有空着的格子，请填写完整（中文和英文都要填）。',
    en: 'Some fields are still empty; please fill them in, in both languages.',
  },
  whole: { zh: '全部内容的指纹', en: 'Digest of the whole' },
} as const satisfies Words;

export function rowName(action: string, row: string): Sentence {
  return { zh: `${action}：${row}`, en: `${action}: ${row}` };
}
