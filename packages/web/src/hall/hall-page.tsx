import type { Language, MeetingId } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { keepLanguage, readLanguage } from '../duty/kept-language.ts';
import { LanguageContext } from '../ui/language.tsx';
import { words } from '../words/hall.ts';
import { Controls } from './controls.tsx';
import { useScreen } from './data/use-screen.ts';
import { applyTheme, keepTheme, readTheme, type Theme } from './kept-theme.ts';
import { ScreenView } from './screen-view.tsx';
import { useKeys } from './use-keys.ts';

function toggleFullScreen(): void {
  // Browsers may refuse, on a phone for one; the page is the same then.
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

interface HallPageProps {
  /** The meeting that the address names, or null. */
  readonly meeting: MeetingId | null;
}

/** The hall's screen: what the meeting shows by itself, and a few controls. */
export function HallPage({ meeting }: HallPageProps) {
  const following = useScreen(meeting);
  const [language, setLanguage] = useState<Language>(readLanguage);
  const [theme, setTheme] = useState<Theme>(readTheme);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${words.title[language]} · 评议`;
  }, [language]);
  useEffect(() => applyTheme(theme), [theme]);
  const onLanguage = (): void => {
    const other = language === 'zh' ? 'en' : 'zh';
    keepLanguage(other);
    setLanguage(other);
  };
  const onTheme = (): void => {
    const other = theme === 'dark' ? 'light' : 'dark';
    keepTheme(other);
    setTheme(other);
  };
  useKeys((key) => {
    const action = { f: toggleFullScreen, d: onTheme, e: onLanguage }[key.toLowerCase()];
    action?.();
    return action !== undefined;
  });
  const isUnknown = meeting === null || following.isUnknown;
  return (
    <LanguageContext.Provider value={language}>
      <div class="hall">
        {isUnknown ? (
          <main class="hall-scene hall-centre">
            <h1>{words.unknown[language]}</h1>
            <p>{words.unknownHow[language]}</p>
          </main>
        ) : (
          <ScreenView following={following} />
        )}
        <Controls
          theme={theme}
          onTheme={onTheme}
          onLanguage={onLanguage}
          onFullScreen={toggleFullScreen}
        />
      </div>
    </LanguageContext.Provider>
  );
}
