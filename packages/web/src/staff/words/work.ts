import type { Words } from './words.ts';

export const words = {
  title: { zh: '我的工作', en: 'My work' },
  lead: {
    zh: '方案要求您和您的单位完成的事项，以及已经办过的。',
    en: 'What the plan requires of you and your unit, and what was done.',
  },
  tasks: { zh: '要完成的', en: 'Required' },
  noTasks: { zh: '现在没有要您完成的事项。', en: 'Nothing is required of you at present.' },
} as const satisfies Words;
