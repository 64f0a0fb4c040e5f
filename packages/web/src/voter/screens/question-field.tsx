import { useSay } from '../../ui/language.tsx';
import { overallItem, type VoteInfo } from '../machine/vote-info.ts';
import { markingWords } from '../words/marking.ts';
import type { Tell } from './props.ts';

interface QuestionFieldProps {
  readonly info: VoteInfo;
  readonly question: number;
  /** How many answers the election has: the grades, and one more for 弃权. */
  readonly answers: number;
  readonly mark: number | null;
  readonly isMissing: boolean;
  readonly tell: Tell;
}

/** The name of an answer: a grade's, or 弃权 after them. */
export function answerName(info: VoteInfo, answer: number) {
  return info.grades[answer]?.name ?? markingWords.abstain;
}

/** What a question asks: its item's name, or the one overall question where there is only that. */
export function questionName(info: VoteInfo, question: number) {
  const asked = info.questions[question]?.item;
  const item = info.items.find(({ id }) => id === asked);
  const isOverall = info.items.length === 1 || asked === overallItem || item === undefined;
  return isOverall ? markingWords.overall : item.name;
}

/** One question: four large grades and a plainer 弃权, none chosen before the voter does. */
export function QuestionField(props: QuestionFieldProps) {
  const { info, question, answers, mark, isMissing, tell } = props;
  const say = useSay();
  const all = Array.from({ length: answers }, (_, index) => index);
  return (
    <fieldset class={isMissing ? 'question missing' : 'question'} id={`question-${question}`}>
      <legend>{say(questionName(info, question))}</legend>
      <div class="grades">
        {all.map((answer) => (
          <label
            key={answer}
            class={answer < info.grades.length ? 'grade' : 'grade abstain'}
            data-marked={mark === answer}
          >
            <input
              type="radio"
              name={`question-${question}`}
              checked={mark === answer}
              onChange={() => tell({ type: 'mark', question, answer })}
            />
            <span class="ring" />
            <span>{say(answerName(info, answer))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
