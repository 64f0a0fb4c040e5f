import type { Language } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { LanguageContext, useSay } from '../../ui/language.tsx';
import { CodeText } from '../screens/code-text.tsx';
import { Heading } from '../screens/heading.tsx';
import { LanguageSwitch } from '../screens/language-switch.tsx';
import { Notice } from '../screens/notice.tsx';
import { checkingWords, testFaultSentence } from '../words/checking.ts';
import { type Checked, checkBallot, meetingIn, revealedIn } from './check-ballot.ts';

function Outcome({ checked }: { readonly checked: Checked }) {
  const say = useSay();
  switch (checked.is) {
    case 'unreadable':
      return <Notice kind="urgent">{say(checkingWords.unreadable)}</Notice>;
    case 'no-election':
      return <Notice kind="urgent">{say(checkingWords.noElection)}</Notice>;
    case 'fault':
      return <Notice kind="urgent">{say(testFaultSentence(checked.fault))}</Notice>;
    case 'failed':
      return (
        <Notice kind="urgent">
          {say(checkingWords.broken)}（{checked.detail}）
        </Notice>
      );
    case 'repeated':
      return (
        <>
          <section class="receipt">
            <h2>{say(checkingWords.code)}</h2>
            <CodeText code={checked.code} />
          </section>
          <p>{say(checkingWords.compare)}</p>
          <h2>{say(checkingWords.choices)}</h2>
          <ol class="choices">
            {checked.choices.map(({ question, answer }) => (
              <li key={question}>
                <div class="choice">
                  <strong>{question}</strong>
                  <span class="mark-text">{answer}</span>
                </div>
              </li>
            ))}
          </ol>
          <p class="quiet">{say(checkingWords.notCounted)}</p>
        </>
      );
  }
}

interface CheckPageProps {
  /** What stood behind `#`; empty when nobody scanned a code yet. */
  readonly scanned: string;
  readonly meeting: string;
}

function CheckPage({ scanned, meeting }: CheckPageProps) {
  const say = useSay();
  const [pasted, setPasted] = useState(scanned);
  const [checked, setChecked] = useState<Checked | 'working' | null>(null);

  async function check(text: string): Promise<void> {
    setChecked('working');
    setChecked(await checkBallot(meetingIn(text) ?? meeting, revealedIn(text)));
  }

  useEffect(() => {
    if (scanned !== '') void check(scanned);
  }, [scanned]);

  return (
    <>
      <Heading text={say(checkingWords.title)} screen="check" />
      {scanned === '' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void check(pasted);
          }}
        >
          <p>{say(checkingWords.empty)}</p>
          <label class="field">
            <span>{say(checkingWords.text)}</span>
            <textarea
              rows={5}
              value={pasted}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </label>
          <div class="actions">
            <button type="submit" class="button primary" disabled={pasted.trim() === ''}>
              {say(checkingWords.check)}
            </button>
          </div>
        </form>
      )}
      <div role="status" class="stack">
        {checked === 'working' && <p>{say(checkingWords.working)}</p>}
        {checked !== null && checked !== 'working' && <Outcome checked={checked} />}
      </div>
    </>
  );
}

/** The page on which a second device checks a ballot that was tested in place of being cast. */
export function CheckApp({ scanned, meeting }: CheckPageProps) {
  const [language, setLanguage] = useState<Language>('zh');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = checkingWords.title[language];
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <header class="frame">
        <p class="frame-title">{checkingWords.title[language]}</p>
        <div class="switches">
          <LanguageSwitch onChange={setLanguage} />
        </div>
      </header>
      <main id="main">
        <CheckPage scanned={scanned} meeting={meeting} />
      </main>
    </LanguageContext.Provider>
  );
}
