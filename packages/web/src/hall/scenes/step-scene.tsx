import { useSay } from '../../ui/language.tsx';
import { minutesText, ofAll, words } from '../../words/hall.ts';
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

interface TimerProps {
  readonly since: string;
  readonly now: number;
  /** How long it is meant to take, in minutes; null where no time is set. */
  readonly planned?: number | null;
}

/** The time that a step has run, beside the time that it is given. */
export function Timer({ since, now, planned = null }: TimerProps) {
  const say = useSay();
  return (
    <p class="hall-timer" role="timer" aria-live="off">
      <span>{say(words.elapsed)}</span> {elapsedText(since, now)}
      {planned !== null && <span> / {say(minutesText(planned))}</span>}
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
        {running !== null && (
          <Timer since={running.since} now={now} planned={found?.plannedMinutes ?? null} />
        )}
      </section>
      <Agenda meeting={meeting} />
    </main>
  );
}
