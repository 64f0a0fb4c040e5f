import { useSay } from '../../ui/language.tsx';
import { ofAll, words } from '../../words/hall.ts';
import type { Screen } from '../data/screen.ts';
import { elapsedText } from '../data/time.ts';
import { Agenda } from './agenda.tsx';

export interface StepSceneProps {
  readonly screen: Screen;
  readonly step: string;
  readonly unit: string | null;
  /** The server's clock, in milliseconds. */
  readonly now: number;
}

/** The time that a step has run. */
export function Timer({ since, now }: { readonly since: string; readonly now: number }) {
  const say = useSay();
  return (
    <p class="hall-timer" role="timer" aria-live="off">
      <span>{say(words.elapsed)}</span> {elapsedText(since, now)}
    </p>
  );
}

/** The step that runs: its name, its unit, its time. */
export function StepScene({ screen, step, unit, now }: StepSceneProps) {
  const say = useSay();
  const { meeting } = screen;
  const found = meeting.steps.find(({ id }) => id === step);
  const named = meeting.units.find(({ id }) => id === unit);
  const { running } = meeting;
  return (
    <main class="hall-scene hall-two">
      <section>
        <p class="hall-kind">
          {say(words.now)}
          {found !== undefined && found.due > 1 && ` · ${ofAll(found.held + 1, found.due)}`}
        </p>
        <h2 class="hall-step">{found !== undefined && say(found.name)}</h2>
        {named !== undefined && <p class="hall-unit">{say(named.name)}</p>}
        {running !== null && <Timer since={running.since} now={now} />}
      </section>
      <Agenda meeting={meeting} />
    </main>
  );
}
