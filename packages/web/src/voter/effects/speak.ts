import type { Language } from '@pingyi/core';

const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

function synthesis(): SpeechSynthesis | null {
  return 'speechSynthesis' in window ? window.speechSynthesis : null;
}

/** Whether the device has a voice of that language; many load theirs late. */
export function canSpeak(language: Language): boolean {
  const voices = synthesis()?.getVoices() ?? [];
  return voices.some(({ lang }) => lang.toLowerCase().startsWith(language));
}

/** Calls back when the device's voices may have changed. */
export function whenVoicesChange(changed: () => void): void {
  synthesis()?.addEventListener?.('voiceschanged', changed);
}

/** The text of an element without what others must not hear: `.unspoken` marks choices and codes. */
function spokenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of Array.from(copy.querySelectorAll('.unspoken, details:not([open]) > *'))) {
    if (hidden.tagName !== 'SUMMARY') hidden.remove();
  }
  const blocks = Array.from(copy.querySelectorAll('h1, h2, p, li, legend, label, summary, button'));
  const texts = blocks
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => (block.textContent ?? '').trim());
  return texts.filter((text) => text !== '').join('。');
}

/** Reads an element aloud; what was being read is broken off. */
export function speak(element: Element, language: Language, ended: () => void): void {
  const voice = synthesis();
  if (voice === null) return;
  voice.cancel();
  const words = new SpeechSynthesisUtterance(spokenText(element));
  words.lang = tags[language];
  words.rate = 0.9;
  words.onend = ended;
  words.onerror = ended;
  voice.speak(words);
}

export function stopSpeaking(): void {
  synthesis()?.cancel();
}
