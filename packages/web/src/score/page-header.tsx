import type { Language } from '@pingyi/core';
import { useLanguage, useSay } from '../ui/language.tsx';
import { words } from '../words/score-page.ts';
import { addressIn } from './address.ts';

const names: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

interface PageHeaderProps {
  /** True once a result is shown: who has one needs no introduction. */
  readonly isBrief: boolean;
  readonly onSwitch: (language: Language) => void;
}

/** What the page is, what it does with a file, and the other language. */
export function PageHeader({ isBrief, onSwitch }: PageHeaderProps) {
  const say = useSay();
  const language = useLanguage();
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return (
    <header class="head">
      <div class="head-line">
        <h1>{say(words.title)}</h1>
        <a
          href={addressIn(other)}
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          hreflang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={(event) => {
            // A new page would forget the file.
            event.preventDefault();
            onSwitch(other);
          }}
        >
          {names[other]}
        </a>
      </div>
      {!isBrief && <p class="lead">{say(words.lead)}</p>}
      <p class="privacy">{say(words.privacy)}</p>
    </header>
  );
}
