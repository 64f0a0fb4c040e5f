import type { Sentence } from '@pingyi/core';

/** What is asked of a unit that is marked as a whole: the same words on a phone and on paper. */
export const overallQuestion: Sentence = {
  zh: '您对这个单位是否满意？',
  en: 'How satisfied are you with this unit?',
};
