import { useSay } from '../../ui/language.tsx';
import { promisesMade, words } from '../../words/hall.ts';
import { type StepSceneProps, Timer } from './step-scene.tsx';

/** A unit's statement after its result: the score that it answers to, and what it promised. */
export function StatementScene({ screen, step, unit, now }: StepSceneProps) {
  const say = useSay();
  const { meeting } = screen;
  const named = meeting.units.find(({ id }) => id === unit);
  const result = meeting.results.find((each) => each.unit === unit);
  const promises = meeting.promises.find((each) => each.unit === unit);
  const found = meeting.steps.find(({ id }) => id === step);
  return (
    <main class="hall-scene hall-two">
      <section>
        <p class="hall-kind">{found !== undefined && say(found.name)}</p>
        <h2 class="hall-step">{named !== undefined && say(named.name)}</h2>
        {meeting.running !== null && (
          <Timer since={meeting.running.since} now={now} planned={found?.plannedMinutes ?? null} />
        )}
      </section>
      <section>
        {result !== undefined && (
          <p class="hall-number score">
            <strong>{result.satisfaction?.published ?? '—'}</strong>
            <span>{say(words.satisfaction)}</span>
          </p>
        )}
        {promises !== undefined && (
          <p class="hall-promises">{say(promisesMade(promises.promises, promises.nextDue))}</p>
        )}
      </section>
    </main>
  );
}
