import type { Language } from '@pingyi/core';

/** Where pages of officers keep the language chosen last on this device, the console among them. */
const place = 'pingyi-language';

export function readLanguage(): Language {
  try {
    return window.localStorage.getItem(place) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(place, language);
  } catch {
    // A file opened from disk may have no storage; the choice then lasts as long as the page.
  }
}
