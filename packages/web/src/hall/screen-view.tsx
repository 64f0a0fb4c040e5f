import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useSay } from '../ui/language.tsx';
import { words } from '../words/hall.ts';
import { Announcer } from './announcer.tsx';
import { sceneOf } from './data/scene.ts';
import type { Screen } from './data/screen.ts';
import { clockText } from './data/time.ts';
import type { Following } from './data/use-screen.ts';
import { ShownScene } from './scenes/shown-scene.tsx';

/** The server's clock, second by second. */
function useClock(ahead: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return now + ahead;
}

interface HeadProps {
  readonly screen: Screen;
  readonly now: number;
}

function Head({ screen, now }: HeadProps) {
  const say = useSay();
  const { meeting, presence } = screen;
  return (
    <header class="hall-head">
      <h1>
        {meeting.rehearsal && <span class="hall-rehearsal">{say(words.rehearsal)}</span>}
        {say(meeting.title)}
      </h1>
      <p class="hall-count">
        {say(words.present)} <strong>{presence.present}</strong>
      </p>
      <p class="hall-clock">{clockText(now, meeting.zone.offsetMinutes)}</p>
    </header>
  );
}

/** The scene that the meeting is in, and whether the server is still there. */
export function ScreenView({ following }: { readonly following: Following }) {
  const language = useLanguage();
  const { screen, ahead, isThere } = following;
  const now = useClock(ahead);
  if (screen === null)
    return (
      <main class="hall-scene hall-centre">
        <h1>{words.title[language]}</h1>
        <p role="status">{words.loading[language]}</p>
      </main>
    );
  return (
    <>
      <Head screen={screen} now={now} />
      <ShownScene scene={sceneOf(screen)} screen={screen} now={now} />
      <footer class="hall-foot">
        <p role="status">{!isThere && <span class="hall-lost">{words.lost[language]}</span>}</p>
        <p class="hall-place">{screen.meeting.place}</p>
      </footer>
      <Announcer screen={screen} />
    </>
  );
}
