import { useSay } from '../../ui/language.tsx';
import { type ElectionQuestion, unitsOf, unitTitle, type VoteInfo } from '../machine/vote-info.ts';
import { markingWords } from '../words/marking.ts';
import { answerName, questionName } from './question-field.tsx';

interface ChoiceListProps {
  readonly info: VoteInfo;
  readonly election: readonly ElectionQuestion[];
  readonly marks: readonly (number | null)[];
  /** Called with the number of the unit that is to be changed; without it nothing can be. */
  readonly onChange?: (unit: number) => void;
}

/** Every unit with what was chosen. It is never read aloud: others sit near. */
export function ChoiceList({ info, election, marks, onChange }: ChoiceListProps) {
  const say = useSay();
  return (
    <ol class="choices unspoken">
      {unitsOf(info).map((unit, index) => (
        <li key={unit.unit}>
          <div class="choice">
            <strong>{say(unitTitle(info, election, unit))}</strong>
            <ul>
              {unit.questions.map((question) => (
                <li key={question}>
                  {unit.questions.length > 1 && (
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
              aria-label={`${say(markingWords.change)} ${say(unitTitle(info, election, unit))}`}
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
