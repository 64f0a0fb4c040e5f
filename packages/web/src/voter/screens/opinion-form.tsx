import { useState } from 'preact/hooks';
import { useSay } from '../../ui/language.tsx';
import { postOpinion } from '../effects/ask-server.ts';
import type { VoteInfo } from '../machine/vote-info.ts';
import { opinionWords } from '../words/receipt.ts';

/** The longest opinion that is taken, in characters. */
const longest = 1000;

type Progress = 'writing' | 'sending' | 'sent' | 'failed';

const progressWords = {
  writing: null,
  sending: opinionWords.sending,
  sent: opinionWords.sent,
  failed: opinionWords.failed,
} as const;

/** Opinions on units, sent apart from the ballot. What is being written is kept nowhere. */
export function OpinionForm({ info }: { readonly info: VoteInfo }) {
  const say = useSay();
  const [unit, setUnit] = useState(info.units[0]?.id ?? '');
  const [text, setText] = useState('');
  const [progress, setProgress] = useState<Progress>('writing');
  const isReady = text.trim() !== '' && progress !== 'sending';

  async function send(): Promise<void> {
    setProgress('sending');
    const heard = await postOpinion(info.meeting, unit, text.trim());
    const isSent = heard.is === 'answer';
    if (isSent) setText('');
    setProgress(isSent ? 'sent' : 'failed');
  }

  const told = progressWords[progress];
  return (
    <details class="about unspoken">
      <summary>{say(opinionWords.title)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void send();
        }}
      >
        <p>{say(opinionWords.help)}</p>
        <label class="field">
          <span>{say(opinionWords.unit)}</span>
          <select value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
            {info.units.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say(opinionWords.text)}</span>
          <textarea
            rows={4}
            maxLength={longest}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProgress('writing');
            }}
          />
        </label>
        <p role="status">{told !== null && say(told)}</p>
        <button type="submit" class="button" disabled={!isReady}>
          {say(opinionWords.send)}
        </button>
      </form>
    </details>
  );
}
