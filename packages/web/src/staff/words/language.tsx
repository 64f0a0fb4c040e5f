import type { Language, Sentence } from '@pingyi/core';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { keepLanguage, readLanguage } from './kept-language.ts';

interface Speech {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const SpeechContext = createContext<Speech>({ language: 'zh', speak: () => undefined });

/** Lets everything below speak one language, which the browser remembers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(readLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const speak = (next: Language): void => {
    keepLanguage(next);
    setLanguage(next);
  };
  return <SpeechContext value={{ language, speak }}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** A function that says a text in the reader's language. */
export function useSay(): (text: Sentence) => string {
  const { language } = useSpeech();
  return (text) => text[language];
}
