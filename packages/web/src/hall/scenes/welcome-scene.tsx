import { useLanguage, useSay } from '../../ui/language.tsx';
import { dayAndTime, words } from '../../words/hall.ts';
import type { Screen } from '../data/screen.ts';
import { Agenda } from './agenda.tsx';
import { Lights } from './lights.tsx';

/** Before the first step, and between steps: who is there, and what comes. */
export function WelcomeScene({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const language = useLanguage();
  const { meeting, presence } = screen;
  return (
    <main class="hall-scene hall-two">
      <section>
        <p class="hall-kind">
          {say(meeting.level)} · {dayAndTime(meeting.begins, meeting.zone.offsetMinutes, language)}
        </p>
        <p class="hall-number">
          <strong>{presence.present}</strong>
          <span>
            {say(words.present)} · {say(words.invited)} {presence.invited}
          </span>
        </p>
        <Lights presence={presence} />
      </section>
      <Agenda meeting={meeting} />
    </main>
  );
}
