import { type Meeting, phoneIn, questionId, type UnitId } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { ChoiceField } from '../../duty/choice-field.tsx';
import { TextArea } from '../../duty/text-area.tsx';
import { putText } from '../../duty/texts/put-text.ts';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { newKey } from '../../meeting-data/give-command.ts';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/chair.ts';
import type { Press } from '../use-press.ts';

interface AskFormProps {
  readonly view: MeetingView;
  /** Units that may be asked now. */
  readonly units: readonly UnitId[];
  readonly press: Press;
}

/** Who may ask: a representative of some category, and whoever phones in while the meeting is on the air. */
function askers({ particulars }: Meeting, { plan }: MeetingView['campaign']): readonly string[] {
  const categories = plan.categories.map(({ id }) => id);
  return particulars.mode === 'hotline' ? [...categories, phoneIn] : categories;
}

/** Takes a question down: of which category who asks, never who. */
export function AskForm({ view: { meeting, campaign, names }, units, press }: AskFormProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const [category, setCategory] = useState('');
  const [unit, setUnit] = useState<string>(units[0] ?? '');
  const chosen = units.find((each) => each === unit);
  const isReady = text.trim() !== '' && category !== '' && chosen !== undefined && !press.isRunning;
  const ask = (): void => {
    if (chosen === undefined) return;
    void press
      .run(async () => ({
        type: 'ask-question',
        body: {
          question: questionId.parse(`q-${newKey().slice(0, 12)}`),
          unit: chosen,
          category,
          text: await putText(askServer, words.question.zh, text.trim()),
        },
      }))
      .then((isDone) => {
        if (!isDone) return;
        setText('');
        setCategory('');
      });
  };
  return (
    <div class="chair-form">
      {units.length > 1 && (
        <ChoiceField
          label={say(words.unitAsked)}
          value={unit}
          onChange={setUnit}
          options={units.map((id) => ({ value: id, label: say(names('unit', id)) }))}
        />
      )}
      <ChoiceField
        label={say(words.askedBy)}
        value={category}
        onChange={setCategory}
        empty={say(words.choose)}
        options={askers(meeting, campaign).map((id) => ({
          value: id,
          label: say(names('category', id)),
        }))}
      />
      <TextArea label={say(words.question)} value={text} onInput={setText} />
      <button type="button" class="button primary" disabled={!isReady} onClick={ask}>
        {say(words.askNow)}
      </button>
    </div>
  );
}
