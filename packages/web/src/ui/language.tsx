import type { Language, Sentence } from '@pingyi/core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const LanguageContext = createContext<Language>('zh');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A function that says a text in the reader's language. */
export function useSay(): (text: Sentence) => string {
  const language = useLanguage();
  return (text) => text[language];
}
