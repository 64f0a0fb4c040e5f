import { useState } from 'preact/hooks';
import { type MinutesLine, minutesLines } from '../duty/minutes/minutes-lines.ts';
import { TextArea } from '../duty/text-area.tsx';
import { TextField } from '../duty/text-field.tsx';
import { putText } from '../duty/texts/put-text.ts';
import { type Texts, useTexts } from '../duty/texts/use-texts.ts';
import type { MeetingView } from '../duty/use-meeting.ts';
import { askServer } from '../meeting-data/ask.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/chair.ts';
import { words as minutes, minutesSentence, timeText } from '../words/minutes.ts';
import { Refused } from './refused.tsx';
import { type Press, usePress } from './use-press.ts';

interface NotesPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

interface CorrectionProps {
  readonly line: MinutesLine;
  readonly old: string;
  readonly press: Press;
}

/** Writes a note anew; the old one stays in the record, and the new one says why. */
function Correction({ line, old, press }: CorrectionProps) {
  const say = useSay();
  const [text, setText] = useState(old);
  const [reason, setReason] = useState('');
  const isReady = text.trim() !== '' && reason.trim() !== '' && !press.isRunning;
  const correct = (): void =>
    void press.run(async () => ({
      type: 'note-minutes',
      body: {
        text: await putText(askServer, words.note.zh, text.trim()),
        correction: { supersedes: line.act.seq, reason: reason.trim() },
      },
    }));
  return (
    <details>
      <summary>{say(words.correct)}</summary>
      <TextArea label={say(words.note)} value={text} onInput={setText} />
      <TextField label={say(words.reason)} value={reason} onInput={setReason} />
      <button type="button" class="button" disabled={!isReady} onClick={correct}>
        {say(words.correctNow)}
      </button>
    </details>
  );
}

interface LineProps extends Pick<NotesPanelProps, 'view'> {
  readonly line: MinutesLine;
  readonly texts: Texts;
  readonly press: Press;
}

function Line({ line, texts, view, press }: LineProps) {
  const say = useSay();
  const { act, text } = line;
  const told = text === null ? undefined : texts.get(text.id);
  const isNote = act.type === 'minutes-noted';
  return (
    <li class="chair-line">
      <time class="quiet figures" dateTime={act.at}>
        {timeText(act.at)}
      </time>
      <div>
        {!isNote && <p>{say(minutesSentence(act, view.names))}</p>}
        {told !== undefined && <p class="chair-text">{told ?? say(minutes.textErased)}</p>}
        {isNote && typeof told === 'string' && <Correction line={line} old={told} press={press} />}
      </div>
    </li>
  );
}

/** The minutes as they are written: what the acts say by themselves, and free notes among them. */
export function NotesPanel({ view, refresh }: NotesPanelProps) {
  const say = useSay();
  const press = usePress(view, refresh);
  const [typed, setTyped] = useState('');
  const { acts, meeting } = view;
  const lines = minutesLines(acts, meeting);
  const texts = useTexts(lines.flatMap(({ text }) => (text === null ? [] : [text])));
  const isOver = meeting.ended !== null || meeting.calledOff !== null;
  const note = (): void =>
    void press
      .run(async () => ({
        type: 'note-minutes',
        body: {
          text: await putText(askServer, words.note.zh, typed.trim()),
          correction: null,
        },
      }))
      .then((isDone) => {
        if (isDone) setTyped('');
      });
  return (
    <section class="duty-panel" aria-labelledby="minutes-title">
      <h2 id="minutes-title">{say(words.minutes)}</h2>
      {!isOver && (
        <>
          <TextArea
            label={say(words.note)}
            value={typed}
            onInput={setTyped}
            hint={say(words.noteHint)}
          />
          <button
            type="button"
            class="button"
            disabled={typed.trim() === '' || press.isRunning}
            onClick={note}
          >
            {say(words.noteNow)}
          </button>
        </>
      )}
      <Refused view={view} refusal={press.refusal} />
      {lines.length === 0 && <p class="quiet">{say(words.minutesNone)}</p>}
      <ol class="chair-minutes">
        {[...lines].reverse().map((line) => (
          <Line key={line.act.seq} {...{ line, texts, view, press }} />
        ))}
      </ol>
    </section>
  );
}
