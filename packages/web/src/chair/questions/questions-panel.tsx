import { type MeetingPromise, officersOf, type Question, runningTurn } from '@pingyi/core';
import { type Texts, useTexts } from '../../duty/texts/use-texts.ts';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useSay } from '../../ui/language.tsx';
import { dueText, words } from '../../words/chair.ts';
import { words as minutes } from '../../words/minutes.ts';
import { Refused } from '../refused.tsx';
import { type Press, usePress } from '../use-press.ts';
import { AnswerForm } from './answer-form.tsx';
import { AskForm } from './ask-form.tsx';
import { PromiseForm } from './promise-form.tsx';

interface QuestionsPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

function TextOf({ id, texts }: { readonly id: string; readonly texts: Texts }) {
  const say = useSay();
  const text = texts.get(id);
  return <p class="chair-text">{text === null ? say(minutes.textErased) : (text ?? '…')}</p>;
}

interface PromiseRowProps {
  readonly promise: MeetingPromise;
  readonly texts: Texts;
}

function PromiseRow({ promise, texts }: PromiseRowProps) {
  const say = useSay();
  return (
    <div class="chair-promise">
      <span class="mark official">{say(words.promise)}</span>{' '}
      <span class="figures">{say(dueText(promise.due))}</span>
      <TextOf id={promise.text.id} texts={texts} />
    </div>
  );
}

interface QuestionRowProps {
  readonly view: MeetingView;
  readonly question: Question;
  readonly texts: Texts;
  readonly press: Press;
  readonly mayAct: boolean;
}

/** A question with its answer and the promises made on it; what is still missing is a form. */
function QuestionRow({ view, question, texts, press, mayAct }: QuestionRowProps) {
  const say = useSay();
  const { meeting, names } = view;
  const { id, unit, category, text, answered } = question;
  const promises = [...meeting.promises.values()].filter((promise) => promise.question === id);
  return (
    <li class={answered === null ? 'chair-question open' : 'chair-question'}>
      <p>
        <strong>{say(names('unit', unit))}</strong> · {say(names('category', category))}{' '}
        {answered === null && <span class="mark warning">{say(words.unanswered)}</span>}
      </p>
      <TextOf id={text.id} texts={texts} />
      {answered !== null && (
        <>
          <p class="quiet">{say(words.answer)}</p>
          <TextOf id={answered.answer.id} texts={texts} />
        </>
      )}
      {promises.map((promise) => (
        <PromiseRow key={promise.id} promise={promise} texts={texts} />
      ))}
      {mayAct && answered === null && <AnswerForm question={question} press={press} />}
      {mayAct && (
        <details key={promises.length}>
          <summary>{say(words.addPromise)}</summary>
          <PromiseForm view={view} unit={unit} question={id} press={press} />
        </details>
      )}
    </li>
  );
}

/** The queue of questions: unanswered first, then the newest; promises with owner and due day. */
export function QuestionsPanel({ view, refresh }: QuestionsPanelProps) {
  const say = useSay();
  const press = usePress(view, refresh);
  const { meeting, campaign, account } = view;
  const running = runningTurn(meeting);
  const step = campaign.plan.steps.find(({ id }) => id === running?.step);
  const isOpen = meeting.ended === null && meeting.calledOff === null;
  const mayAct = isOpen && officersOf(meeting, 'chair').includes(account);
  const questions = [...meeting.questions.values()].sort((a, b) => {
    const waits = Number(a.answered !== null) - Number(b.answered !== null);
    return waits === 0 ? b.asked.seq - a.asked.seq : waits;
  });
  const loose = [...meeting.promises.values()].filter(({ question }) => question === null);
  const texts = useTexts([
    ...questions.flatMap(({ text, answered }) => [
      text,
      ...(answered === null ? [] : [answered.answer]),
    ]),
    ...[...meeting.promises.values()].map(({ text }) => text),
  ]);
  const units = running?.unit == null ? meeting.particulars.units : [running.unit];
  return (
    <section class="duty-panel" aria-labelledby="questions-title">
      <h2 id="questions-title">
        {say(words.questions)}{' '}
        <span class="quiet figures">
          {say(words.unanswered)} {questions.filter(({ answered }) => answered === null).length}
        </span>
      </h2>
      {mayAct && step?.holds === 'questions' && (
        <AskForm key={units.join()} view={view} units={units} press={press} />
      )}
      <Refused view={view} refusal={press.refusal} />
      {questions.length === 0 && <p class="quiet">{say(words.questionsNone)}</p>}
      <ul class="chair-questions">
        {questions.map((question) => (
          <QuestionRow key={question.id} {...{ view, question, texts, press, mayAct }} />
        ))}
      </ul>
      {loose.map((promise) => (
        <div key={promise.id}>
          <p>
            <strong>{say(view.names('unit', promise.unit))}</strong>
          </p>
          <PromiseRow promise={promise} texts={texts} />
        </div>
      ))}
      {mayAct && (
        <details key={loose.length}>
          <summary>{say(words.promiseAlone)}</summary>
          <PromiseForm
            key={units.join()}
            view={view}
            unit={units[0] ?? null}
            question={null}
            press={press}
          />
        </details>
      )}
    </section>
  );
}
