import {
  addDays,
  civilDateOf,
  parseCivilDate,
  parseInstant,
  promiseId,
  type Question,
  type UnitId,
} from '@pingyi/core';
import { useId, useState } from 'preact/hooks';
import { ChoiceField } from '../../duty/choice-field.tsx';
import { TextArea } from '../../duty/text-area.tsx';
import { TextField } from '../../duty/text-field.tsx';
import { putText } from '../../duty/texts/put-text.ts';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { newKey } from '../../meeting-data/give-command.ts';
import { useSay } from '../../ui/language.tsx';
import { promiseText, words } from '../../words/chair.ts';
import { headOfUnit, somebodyNamed } from '../speakers.ts';
import type { Press } from '../use-press.ts';

interface PromiseFormProps {
  readonly view: MeetingView;
  readonly unit: UnitId | null;
  readonly question: Question['id'] | null;
  readonly press: Press;
}

/** How many days a promise is given where the unit names no day. */
const usualDays = 30;

function usualDay({ campaign }: MeetingView): string {
  const now = parseInstant(new Date().toISOString());
  return now === null ? '' : addDays(civilDateOf(now, campaign.plan.zone), usualDays);
}

/**
 * Takes a promise down: what, by whom of the unit, by when. The head of the unit answers for it unless
 * somebody is named, whose name stands in the text, which can be erased; the act has a reference only.
 */
export function PromiseForm({ view, unit: first, question, press }: PromiseFormProps) {
  const say = useSay();
  const id = useId();
  const { meeting, names } = view;
  const { units } = meeting.particulars;
  const [unit, setUnit] = useState<string>(first ?? '');
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState(() => usualDay(view));
  const day = parseCivilDate(due);
  const chosen = units.find((each) => each === unit);
  const isReady = text.trim() !== '' && day !== null && chosen !== undefined && !press.isRunning;
  const make = (): void => {
    if (day === null || chosen === undefined) return;
    const named = owner.trim();
    void press
      .run(async () => ({
        type: 'make-promise',
        body: {
          promise: promiseId.parse(`p-${newKey().slice(0, 12)}`),
          unit: chosen,
          question,
          text: await putText(askServer, words.promise.zh, promiseText(text.trim(), named)),
          owner: named === '' ? headOfUnit(chosen) : somebodyNamed(),
          due: day,
        },
      }))
      .then((isDone) => {
        if (!isDone) return;
        setText('');
        setOwner('');
      });
  };
  return (
    <div class="chair-form">
      {question === null && (
        <ChoiceField
          label={say(words.unitPromising)}
          value={unit}
          onChange={setUnit}
          options={units.map((each) => ({ value: each, label: say(names('unit', each)) }))}
        />
      )}
      <TextArea label={say(words.promise)} value={text} onInput={setText} rows={2} />
      <TextField
        label={say(words.owner)}
        value={owner}
        onInput={setOwner}
        hint={say(words.ownerHint)}
      />
      <p class="duty-field">
        <label for={id}>{say(words.due)}</label>
        <input
          id={id}
          type="date"
          value={due}
          onInput={({ currentTarget }) => setDue(currentTarget.value)}
        />
      </p>
      <button type="button" class="button" disabled={!isReady} onClick={make}>
        {say(words.promiseNow)}
      </button>
    </div>
  );
}
