import type { Language } from '@pingyi/core';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LanguageContext } from '../ui/language.tsx';
import { words } from '../words/duty.ts';
import { keepLanguage, readLanguage } from './kept-language.ts';

const names: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

interface PageFrameProps {
  readonly title: Readonly<Record<Language, string>>;
  readonly children: ComponentChildren;
}

/** The frame of an officer's page: its name, the other language, the content. */
export function PageFrame({ title, children }: PageFrameProps) {
  const [language, setLanguage] = useState<Language>(readLanguage);
  const other: Language = language === 'zh' ? 'en' : 'zh';
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${title[language]} · 评议`;
  }, [language, title]);
  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#main">
        {words.skip[language]}
      </a>
      <header class="duty-head screen-only">
        <h1>{title[language]}</h1>
        <button
          type="button"
          class="button"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => {
            keepLanguage(other);
            setLanguage(other);
          }}
        >
          {names[other]}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </LanguageContext.Provider>
  );
}
