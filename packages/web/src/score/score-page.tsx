import type { Language } from '@pingyi/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { receiveFiles } from '../ui/incoming-files.ts';
import { LanguageContext } from '../ui/language.tsx';
import { hashHint, words } from '../words/score-page.ts';
import { addressIn, readLanguage, useTarget } from './address.ts';
import { EmptyResult } from './empty-result.tsx';
import { FaultList } from './fault-list.tsx';
import { FileDrop } from './file-drop.tsx';
import { PageHeader } from './page-header.tsx';
import { Result } from './result.tsx';
import { useScoring } from './use-scoring.ts';
import './styles/page.css';
import './styles/file-drop.css';
import './styles/tables.css';
import './styles/steps.css';
import './styles/scheme.css';
import './styles/phone.css';
import './styles/print.css';

/** The page of `npm start`: a count file in, ranks and the steps of every number out. */
export function ScorePage() {
  const [language, setLanguage] = useState<Language>(readLanguage);
  const [isOver, setIsOver] = useState(false);
  const pointing = useTarget();
  const scoring = useScoring();
  const { work, faults, scored, notice } = scoring;

  const takeFiles = (files: readonly File[]): void => {
    const [first] = files;
    if (first !== undefined) void scoring.read(first, files.length > 1 ? words.oneFile : null);
  };
  const latest = useRef(takeFiles);
  latest.current = takeFiles;

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title[language];
    return receiveFiles({
      onFiles: (files) => latest.current(files),
      onHover: setIsOver,
      nameOfText: () => words.pastedFile[language],
    });
  }, [language]);

  const switchTo = (next: Language): void => {
    window.history.replaceState(window.history.state, '', addressIn(next));
    setLanguage(next);
  };

  return (
    <LanguageContext.Provider value={language}>
      <a class="skip" href="#main">
        {words.skip[language]}
      </a>
      {isOver && (
        <p class="drop-now" aria-hidden="true">
          {words.dropNow[language]}
        </p>
      )}
      <PageHeader isBrief={scored !== null} onSwitch={switchTo} />
      <main id="main" tabIndex={-1}>
        <FileDrop
          isOver={isOver}
          current={scored}
          work={work}
          onFiles={takeFiles}
          onCancel={scoring.cancel}
        />
        <p class="notice" role="status">
          {notice?.[language]}
        </p>
        {faults !== null && (
          <FaultList
            key={faults.file}
            file={faults.file}
            lines={faults.lines}
            shownFile={scored?.name ?? null}
            onDismiss={scoring.dismiss}
          />
        )}
        {scored === null ? (
          <EmptyResult
            hint={pointing.target === null ? null : hashHint(pointing.target.unit)[language]}
          />
        ) : (
          <Result key={scored.desk} file={scored} pointing={pointing} />
        )}
      </main>
      <footer class="foot">
        <p>{words.footer[language]}</p>
      </footer>
    </LanguageContext.Provider>
  );
}
