import type { Question } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { TextArea } from '../../duty/text-area.tsx';
import { putText } from '../../duty/texts/put-text.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/chair.ts';
import { headOfUnit } from '../speakers.ts';
import type { Press } from '../use-press.ts';

interface AnswerFormProps {
  readonly question: Question;
  readonly press: Press;
}

/** Takes the unit's answer down. */
export function AnswerForm({ question: { id, unit }, press }: AnswerFormProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const answer = (): void =>
    void press.run(async () => ({
      type: 'answer-question',
      body: {
        question: id,
        answer: await putText(askServer, words.answer.zh, text.trim()),
        speaker: headOfUnit(unit),
      },
    }));
  return (
    <div class="chair-form">
      <TextArea label={say(words.answer)} value={text} onInput={setText} rows={2} />
      <button
        type="button"
        class="button"
        disabled={text.trim() === '' || press.isRunning}
        onClick={answer}
      >
        {say(words.answerNow)}
      </button>
    </div>
  );
}
