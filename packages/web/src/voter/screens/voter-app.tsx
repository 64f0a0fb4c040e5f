import type { Language } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { LanguageContext, useSay } from '../../ui/language.tsx';
import { keepLook, readLook } from '../effects/store.ts';
import { frameWords } from '../words/frame.ts';
import { CastingScreen, DoubtScreen, EndedScreen } from './casting-screens.tsx';
import { FrameHeader } from './frame-header.tsx';
import { Heading } from './heading.tsx';
import { Notice } from './notice.tsx';
import type { ScreenProps } from './props.ts';
import { ReceiptScreen } from './receipt-screen.tsx';
import { SlipScreen } from './slip-screen.tsx';
import { StartScreen } from './start-screen.tsx';
import { SummaryScreen } from './summary-screen.tsx';
import { TestScreen } from './test-screen.tsx';
import { UnitScreen } from './unit-screen.tsx';

/** The screen of the step where the voter is. */
function Screen(props: ScreenProps) {
  const { state } = props;
  const { step, info } = state;
  const say = useSay();
  switch (step.at) {
    case 'reading':
      return <p role="status">{say(frameWords.opening)}</p>;
    case 'slip':
      return <SlipScreen key={state.voter} {...props} step={step} />;
    case 'casting':
      return <CastingScreen {...props} step={step} />;
    case 'doubt':
      return <DoubtScreen {...props} />;
    case 'receipt':
      return <ReceiptScreen {...props} step={step} />;
    case 'ended':
      return <EndedScreen {...props} ending={step.ending} />;
    default:
      break;
  }
  if (info === null) return <p role="status">{say(frameWords.connecting)}</p>;
  switch (step.at) {
    case 'start':
      return <StartScreen {...props} info={info} />;
    case 'unit':
      return <UnitScreen {...props} info={info} step={step} />;
    case 'summary':
      return <SummaryScreen {...props} info={info} step={step} />;
    case 'test':
      return <TestScreen {...props} info={info} step={step} />;
  }
}

function NoMeeting() {
  const say = useSay();
  return (
    <>
      <Heading text={say(frameWords.noMeeting)} screen="no-meeting" />
      <p>{say(frameWords.noMeetingHelp)}</p>
    </>
  );
}

/** A shared tablet that nobody touches asks before it clears itself. */
function IdleWarning({ tell }: Pick<ScreenProps, 'tell'>) {
  const say = useSay();
  return (
    <div class="idle" role="alertdialog" aria-labelledby="idle-title">
      <h2 id="idle-title">{say(frameWords.idleTitle)}</h2>
      <p>{say(frameWords.idleText)}</p>
      <button type="button" class="button primary" onClick={() => tell({ type: 'stay' })}>
        {say(frameWords.stay)}
      </button>
    </div>
  );
}

function Body({ state, tell }: ScreenProps) {
  const say = useSay();
  // While a ballot is under way, its own screen says what the line does.
  const isLost = state.contact === 'lost' && state.step.at !== 'casting';
  if (state.contact === 'no-such-meeting' && state.info === null) return <NoMeeting />;
  return (
    <>
      <div role="status">{isLost && <Notice kind="urgent">{say(frameWords.lost)}</Notice>}</div>
      <Screen state={state} tell={tell} />
      {state.isIdle && <IdleWarning tell={tell} />}
    </>
  );
}

/** The whole page: the frame with its switches, and the screen of the step. */
export function VoterApp({ state, tell }: ScreenProps) {
  const [language, setLanguage] = useState<Language>(readLook('language') === 'en' ? 'en' : 'zh');
  const [isLarge, setLarge] = useState(state.isTablet || readLook('large') === 'yes');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = frameWords.title[language];
    keepLook('language', language);
  }, [language]);
  useEffect(() => {
    document.documentElement.classList.toggle('large', isLarge);
    keepLook('large', isLarge ? 'yes' : 'no');
  }, [isLarge]);
  return (
    <LanguageContext.Provider value={language}>
      <FrameHeader
        state={state}
        isLarge={isLarge}
        onLarge={() => setLarge(!isLarge)}
        onLanguage={setLanguage}
      />
      <main id="main">
        <Body state={state} tell={tell} />
      </main>
    </LanguageContext.Provider>
  );
}
