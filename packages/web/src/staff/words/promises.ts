import type { Words } from './words.ts';

export const words = {
  title: { zh: '现场承诺', en: 'Promises made in meetings' },
  lead: {
    zh: '各单位在评议会上作出的承诺，最早到期的在最前。兑现情况在整改阶段跟踪。',
    en: 'What units promised in meetings, the first due first. Whether it is kept is followed in the rectification.',
  },
  none: {
    zh: '还没有现场承诺。主持人在评议会上记下的承诺会列在这里。',
    en: 'No promise yet. What the chair takes down in a meeting is listed here.',
  },
  promise: { zh: '承诺', en: 'Promise' },
  due: { zh: '兑现期限', en: 'Due' },
  overdue: { zh: '已到期', en: 'past its day' },
  meeting: { zh: '评议会', en: 'Meeting' },
  gone: {
    zh: '文字已删除或与记录不符',
    en: 'The text was erased, or is not what the record names',
  },
} as const satisfies Words;
