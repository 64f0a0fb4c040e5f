import { useSay } from '../../ui/language.tsx';
import { unitsOf, type VoteInfo } from '../machine/vote-info.ts';
import { markingWords } from '../words/marking.ts';
import { answerName, questionName } from './question-field.tsx';

interface ChoiceListProps {
  readonly info: VoteInfo;
  readonly marks: readonly (number | null)[];
  /** Called with the number of the unit that is to be changed; without it nothing can be. */
  readonly onChange?: (unit: number) => void;
}

/** Every unit with what was chosen. It is never read aloud: others sit near. */
export function ChoiceList({ info, marks, onChange }: ChoiceListProps) {
  const say = useSay();
  const nameOf = (id: string): string => {
    const unit = info.units.find((one) => one.id === id);
    return unit === undefined ? id : say(unit.name);
  };
  return (
    <ol class="choices unspoken">
      {unitsOf(info).map(({ unit, questions }, index) => (
        <li key={unit}>
          <div class="choice">
            <strong>{nameOf(unit)}</strong>
            <ul>
              {questions.map((question) => (
                <li key={question}>
                  {questions.length > 1 && (
                    <span class="quiet">{say(questionName(info, question))}：</span>
                  )}
                  <span class="mark-text">{say(answerName(info, marks[question] ?? -1))}</span>
                </li>
              ))}
            </ul>
          </div>
          {onChange !== undefined && (
            <button
              type="button"
              class="button"
              aria-label={`${say(markingWords.change)} ${nameOf(unit)}`}
              onClick={() => onChange(index)}
            >
              {say(markingWords.change)}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
