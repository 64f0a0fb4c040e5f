import type { Language } from '@pingyi/core';

const place = 'pingyi-language';

/** The language chosen last on this computer; Chinese at first. */
export function readLanguage(): Language {
  return window.localStorage.getItem(place) === 'en' ? 'en' : 'zh';
}

export function keepLanguage(language: Language): void {
  window.localStorage.setItem(place, language);
}
