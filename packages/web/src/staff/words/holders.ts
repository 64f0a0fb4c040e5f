import type { Words } from './words.ts';

/** How holders of accounts are called by those who may not know their names. */
export const words = {
  you: { zh: '您', en: 'you' },
  staff: { zh: '工作人员', en: 'a member of staff' },
} as const satisfies Words;
