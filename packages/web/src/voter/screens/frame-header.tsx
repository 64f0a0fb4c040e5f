import type { Language } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { canSpeak, speak, stopSpeaking, whenVoicesChange } from '../effects/speak.ts';
import type { VoterState } from '../machine/state.ts';
import { frameWords } from '../words/frame.ts';
import { LanguageSwitch } from './language-switch.tsx';

interface FrameHeaderProps {
  readonly state: VoterState;
  readonly isLarge: boolean;
  readonly onLarge: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** Reads the screen aloud where the device has a voice; breaks off when the screen changes. */
function ReadAloud({ screen }: { readonly screen: string }) {
  const say = useSay();
  const language = useLanguage();
  const [, setVoices] = useState(0);
  const [isReading, setReading] = useState(false);
  useEffect(() => whenVoicesChange(() => setVoices((count) => count + 1)), []);
  useEffect(() => {
    stopSpeaking();
    setReading(false);
  }, [screen, language]);
  if (!canSpeak(language)) return null;

  function toggle(): void {
    const main = document.getElementById('main');
    if (isReading || main === null) stopSpeaking();
    else speak(main, language, () => setReading(false));
    setReading(!isReading);
  }

  return (
    <button type="button" class="switch" onClick={toggle}>
      {say(isReading ? frameWords.stopReading : frameWords.readAloud)}
    </button>
  );
}

/** What tells one screen from another. */
function screenOf({ step }: VoterState): string {
  return step.at === 'unit' ? `unit-${step.unit}` : step.at;
}

/** The name of the page, and how it can be made easier to read. */
export function FrameHeader({ state, isLarge, onLarge, onLanguage }: FrameHeaderProps) {
  const say = useSay();
  return (
    <header class="frame">
      <p class="frame-title">
        {say(state.isTablet ? frameWords.tablet : frameWords.title)}
        {state.info?.rehearsal === true && (
          <span class="rehearsal">{say(frameWords.rehearsal)}</span>
        )}
      </p>
      <div class="switches">
        <ReadAloud screen={screenOf(state)} />
        <button type="button" class="switch" aria-pressed={isLarge} onClick={onLarge}>
          {say(frameWords.largeType)}
        </button>
        <LanguageSwitch onChange={onLanguage} />
      </div>
    </header>
  );
}
