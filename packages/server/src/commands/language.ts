import type { Language } from '@pingyi/core';

/** The language that `--lang` asks for, Chinese when it is not given; null for another word. */
export function languageOf(text: string | undefined): Language | null {
  if (text === undefined || text === 'zh') return 'zh';
  return text === 'en' ? 'en' : null;
}
