import type { Language } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { keepLanguage, readLanguage } from '../duty/kept-language.ts';
import { LanguageContext, useSay } from '../ui/language.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { byHand, words } from '../words/hall-check.ts';
import { checkEncryption } from './check-encryption.ts';
import { checkAddress, checkContact, checkStorage, checkStream } from './device-checks.ts';
import type { Finding } from './finding.ts';
import { type Machine, readMachine } from './machine-checks.ts';

const marks = { well: '✓', look: '!', bad: '✕' } as const;

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  return (
    <ul class="check-list">
      {findings.map(({ code, verdict, sentence }) => (
        <li key={code} class={verdict}>
          <span class="check-mark">
            <span aria-hidden="true">{marks[verdict]}</span> {say(words[verdict])}
          </span>
          <span>{say(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Checks of this device, one after the other, so that none slows another down. */
function useDeviceChecks(turn: number) {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const add = (more: readonly Finding[]): void => {
      if (isCurrent) setFindings((now) => [...now, ...more]);
    };
    const check = async (): Promise<void> => {
      setDone(false);
      setFindings([...checkAddress(), ...checkStorage()]);
      add(await checkContact());
      add([await checkStream()]);
      add([await checkEncryption()]);
      if (isCurrent) setDone(true);
    };
    void check();
    return () => {
      isCurrent = false;
    };
  }, [turn]);
  return { findings, isDone };
}

function MachineSection({ turn }: { readonly turn: number }) {
  const say = useSay();
  const [machine, setMachine] = useState<Machine | null>(null);
  useEffect(() => void readMachine().then(setMachine), [turn]);
  if (machine === null)
    return (
      <p>
        {say(words.signIn)} <a href="/staff">{say(words.toSignIn)}</a>
      </p>
    );
  const [address] = machine.addresses;
  return (
    <>
      <FindingList findings={machine.findings} />
      {address !== undefined && (
        <figure class="check-code">
          <QrCode text={`${address}/hall-check`} label={say(words.forPhones)} />
          <figcaption>
            {say(words.forPhones)}
            <strong>{address}</strong>
          </figcaption>
        </figure>
      )}
    </>
  );
}

function Checks() {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const { findings, isDone } = useDeviceChecks(turn);
  return (
    <>
      <p>{say(words.lead)}</p>
      <section>
        <h2>{say(words.device)}</h2>
        <FindingList findings={findings} />
        <p role="status">{say(isDone ? words.done : words.checking)}</p>
        <button
          type="button"
          class="button"
          disabled={!isDone}
          onClick={() => setTurn((now) => now + 1)}
        >
          {say(words.again)}
        </button>
      </section>
      <section>
        <h2>{say(words.machine)}</h2>
        <MachineSection turn={turn} />
      </section>
      <section>
        <h2>{say(words.byHand)}</h2>
        <ul class="check-by-hand">
          {byHand.map((sentence) => (
            <li key={sentence.en}>{say(sentence)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Whether this device, the network and the server's machine are fit for a meeting. */
export function HallCheckPage() {
  const [language, setLanguage] = useState<Language>(readLanguage);
  const other: Language = language === 'zh' ? 'en' : 'zh';
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words.title[language]} · 评议`;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <header class="check-head">
        <h1>{words.title[language]}</h1>
        <button
          type="button"
          class="button"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => {
            keepLanguage(other);
            setLanguage(other);
          }}
        >
          {other === 'zh' ? '中文' : 'English'}
        </button>
      </header>
      <main>
        <Checks />
      </main>
    </LanguageContext.Provider>
  );
}
