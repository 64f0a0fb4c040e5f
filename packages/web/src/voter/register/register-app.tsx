import type { Language } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { LanguageContext, useSay } from '../../ui/language.tsx';
import { askVote } from '../effects/ask-server.ts';
import type { VoteInfo } from '../machine/vote-info.ts';
import { CodeText } from '../screens/code-text.tsx';
import { Heading } from '../screens/heading.tsx';
import { LanguageSwitch } from '../screens/language-switch.tsx';
import { Notice } from '../screens/notice.tsx';
import { registeringWords as words } from '../words/registering.ts';
import { dayText, windowText } from '../words/start.ts';
import { forget, lookAt, type Registration, readKept, register } from './registration.ts';

interface RegisterProps {
  readonly meeting: string;
  /** What stood behind `#`; empty when the page was opened without it. */
  readonly token: string;
}

/** The meeting that is voted in, and when. */
function About({ info }: { readonly info: VoteInfo | null }) {
  const say = useSay();
  if (info === null) return null;
  const { broadcast } = info;
  return (
    <>
      <p>{say(info.title)}</p>
      <p>
        {say(dayText(info.day))}，{info.place}
      </p>
      {broadcast !== null && (
        <p class="figures">
          {say(words.window)}：{windowText(broadcast.opens, broadcast.closes)}
        </p>
      )}
    </>
  );
}

/** The code that was made here, and the way on. */
function Registered({
  meeting,
  code,
  onForget,
}: {
  readonly meeting: string;
  readonly code: string;
  readonly onForget: () => void;
}) {
  const say = useSay();
  return (
    <>
      <Heading text={say(words.done)} screen="registered" />
      <section class="receipt">
        <h2>{say(words.code)}</h2>
        <CodeText code={code.replace(/-/g, '')} />
      </section>
      <Notice kind="urgent">{say(words.keepCode)}</Notice>
      <div class="actions">
        <a class="button primary" href={`/v/${encodeURIComponent(meeting)}#${code}`}>
          {say(words.toVote)}
        </a>
      </div>
      <p class="quiet">
        <button type="button" class="link" onClick={onForget}>
          {say(words.forget)}
        </button>
      </p>
    </>
  );
}

type Shown = Registration | { readonly is: 'asking' | 'sending' | 'forgotten' | 'no-token' };

function RegisterPage({ meeting, token }: RegisterProps) {
  const say = useSay();
  const kept = readKept(meeting);
  const [shown, setShown] = useState<Shown>(
    kept?.isRegistered === true ? { is: 'registered', code: kept.code } : { is: 'asking' },
  );
  const [info, setInfo] = useState<VoteInfo | null>(null);
  const look = async (): Promise<void> => {
    setShown({ is: 'asking' });
    setShown(token === '' ? { is: 'no-token' } : await lookAt(meeting, token));
  };
  useEffect(() => {
    void askVote(meeting).then((heard) => {
      if (heard.is === 'answer') setInfo(heard.body);
    });
    if (shown.is === 'asking') void look();
  }, []);
  if (shown.is === 'registered') {
    const { code } = shown;
    const onForget = (): void => {
      forget(meeting);
      setShown({ is: 'forgotten' });
    };
    return (
      <>
        <Registered meeting={meeting} code={code} onForget={onForget} />
        <About info={info} />
      </>
    );
  }
  const send = async (polls: readonly string[]): Promise<void> => {
    setShown({ is: 'sending' });
    setShown(await register(meeting, token, polls));
  };
  return (
    <>
      <Heading text={say(words.title)} screen="register" />
      <About info={info} />
      {shown.is === 'ready' && (
        <>
          <p>{say(words.what)}</p>
          <Notice kind="note">{say(words.secrecy)}</Notice>
          <div class="actions">
            <button type="button" class="button primary" onClick={() => void send(shown.polls)}>
              {say(words.register)}
            </button>
          </div>
        </>
      )}
      <div role="status" class="stack">
        {shown.is === 'asking' && <p>{say(words.opening)}</p>}
        {shown.is === 'sending' && <p>{say(words.registering)}</p>}
        {shown.is === 'forgotten' && <p>{say(words.forgotten)}</p>}
        {shown.is === 'no-token' && <Notice kind="urgent">{say(words.none)}</Notice>}
        {(shown.is === 'used' || shown.is === 'over' || shown.is === 'unknown') && (
          <Notice kind="urgent">{say(words[shown.is])}</Notice>
        )}
        {shown.is === 'unreached' && (
          <>
            <Notice kind="urgent">{say(words.unreached)}</Notice>
            <button type="button" class="button" onClick={() => void look()}>
              {say(words.again)}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** The page of a personal link: the device makes a key and registers its public part. */
export function RegisterApp({ meeting, token }: RegisterProps) {
  const [language, setLanguage] = useState<Language>('zh');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title[language];
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <header class="frame">
        <p class="frame-title">{words.title[language]}</p>
        <div class="switches">
          <LanguageSwitch onChange={setLanguage} />
        </div>
      </header>
      <main id="main">
        <RegisterPage meeting={meeting} token={token} />
      </main>
    </LanguageContext.Provider>
  );
}
