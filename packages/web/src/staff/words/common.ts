import type { Words } from './words.ts';

/** Words that stand on many pages. */
export const words = {
  loading: { zh: '正在读取……', en: 'Loading …' },
  again: { zh: '重新读取', en: 'Try again' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  save: { zh: '核对并记录', en: 'Check and record' },
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: {
    zh: '写进公开记录，请不要写个人姓名和电话。',
    en: 'It enters the public record: no personal names or telephone numbers, please.',
  },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '无', en: 'none' },
  unit: { zh: '单位', en: 'Unit' },
  state: { zh: '状态', en: 'State' },
  name: { zh: '名称', en: 'Name' },
  open: { zh: '查看', en: 'Open' },
  remove: { zh: '删除', en: 'Remove' },
  copy: { zh: '复制文字', en: 'Copy the text' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: {
    zh: '浏览器没有允许复制，请选中文字自行复制。',
    en: 'The browser did not allow it; please select the text and copy it.',
  },
  needed: { zh: '请填写', en: 'Please fill this in' },
} as const satisfies Words;
