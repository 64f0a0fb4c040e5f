import { useEffect } from 'preact/hooks';
import { useSay } from '../../ui/language.tsx';
import { electionOf, missingMarks, type Step } from '../machine/state.ts';
import { overallItem, unitsOf, unitTitle, type VoteInfo } from '../machine/vote-info.ts';
import { markingWords, missingText, progressText } from '../words/marking.ts';
import { Heading } from './heading.tsx';
import type { InformedProps } from './props.ts';
import { QuestionField } from './question-field.tsx';

type UnitStep = Extract<Step, { readonly at: 'unit' }>;

/** What the unit is evaluated on and has promised, one tap away. */
function About({ info, unit }: { readonly info: VoteInfo; readonly unit: string }) {
  const say = useSay();
  const items = info.items.filter(({ id }) => id !== overallItem);
  const { commitments = [] } = info.units.find(({ id }) => id === unit) ?? {};
  return (
    <details class="about" key={unit}>
      <summary>{say(markingWords.more)}</summary>
      {items.length > 0 && (
        <>
          <h2>{say(markingWords.items)}</h2>
          <ul>
            {items.map(({ id, name }) => (
              <li key={id}>{say(name)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{say(markingWords.commitments)}</h2>
      {commitments.length === 0 ? (
        <p>{say(markingWords.noCommitments)}</p>
      ) : (
        <ul>
          {commitments.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Scrolls to the first question that misses an answer, when that was just said. */
function useScrollToMissing(first: number | undefined): void {
  useEffect(() => {
    if (first === undefined) return;
    document.getElementById(`question-${first}`)?.scrollIntoView({ block: 'center' });
  }, [first]);
}

/** One unit, with its one question or its six. */
export function UnitScreen({
  state,
  info,
  step,
  tell,
}: InformedProps & { readonly step: UnitStep }) {
  const say = useSay();
  const units = unitsOf(info);
  const election = electionOf(state);
  const here = units[step.unit] ?? { unit: '', questions: [] };
  const { unit, questions } = here;
  const missing = missingMarks(state);
  const missingHere = questions.filter((question) => missing.indexOf(question) >= 0);
  const shown = step.showsMissing ? missingHere : [];
  useScrollToMissing(shown[0]);
  const isLast = missing.every((question) => questions.indexOf(question) >= 0);
  return (
    <>
      <p class="progress figures">{say(progressText(step.unit + 1, units.length))}</p>
      <Heading text={say(unitTitle(info, election, here))} screen={`unit-${step.unit}`} />
      <About info={info} unit={unit} />
      {questions.map((question) => (
        <QuestionField
          key={question}
          info={info}
          question={question}
          answers={election[question]?.answers.length ?? 0}
          mark={state.marks[question] ?? null}
          isMissing={shown.indexOf(question) >= 0}
          tell={tell}
        />
      ))}
      <div role="alert">
        {shown.length > 0 && <p class="fault">{say(missingText(shown.length))}</p>}
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => tell({ type: 'go-back' })}>
          {say(markingWords.previous)}
        </button>
        <button type="button" class="button primary" onClick={() => tell({ type: 'next' })}>
          {say(isLast ? markingWords.toSummary : markingWords.nextUnit)}
        </button>
      </div>
    </>
  );
}
