import type { Sentence } from '@pingyi/core';
import { plainWord } from '../../text.ts';

/** Sheets beside the list itself. */
export const guideSheet: Sentence = { zh: '填写说明', en: 'How to fill in' };
export const choicesSheet: Sentence = { zh: '可选值', en: 'Choices' };

/** Their names in every language, as they are compared. */
export const ownSheets: ReadonlySet<string> = new Set(
  [guideSheet, choicesSheet].flatMap(({ zh, en }) => [plainWord(zh), plainWord(en)]),
);
