import { writeSlipText } from '@pingyi/ballot';
import { balanceOf, type Correction, partKey, partsOf, pollsOf, standingPoll } from '@pingyi/core';
import { useId, useRef, useState } from 'preact/hooks';
import { CameraView } from '../../duty/camera/camera-view.tsx';
import { give } from '../../duty/give.ts';
import { Notice, ProblemNotice } from '../../duty/notice.tsx';
import { TextField } from '../../duty/text-field.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useTask } from '../../duty/use-task.ts';
import { WorkBar } from '../../duty/work-bar.tsx';
import { askServer } from '../../meeting-data/ask.ts';
import { putContent } from '../../meeting-data/contents.ts';
import { useSay } from '../../ui/language.tsx';
import { words as duty } from '../../words/duty.ts';
import { boxFault, boxText, readInText, voidedText, words } from '../../words/slips.ts';
import { forgetSecrets } from '../making/make-batch.ts';
import type { SlipMaker } from '../making/slip-maker.ts';
import {
  type BoxFault,
  type BoxReading,
  emptyBox,
  readIntoBox,
  withoutLast,
  withSlip,
} from './box-reading.ts';
import { useMadeSlips } from './made-slips.ts';

interface BoxPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
  readonly maker: SlipMaker;
}

type Told =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly fault: BoxFault };

/** What the last reading came to, said aloud. */
function LastReading({ told }: { readonly told: Told | null }) {
  const say = useSay();
  if (told === null) return null;
  if (told.ok) return <Notice kind="well" title={say(readInText(told.code))} />;
  return <Notice kind="fault" title={say(boxFault(told.fault))} />;
}

interface ReaderProps extends BoxPanelProps {
  readonly part: string | null;
}

/** Reads the rest of one box and voids it. */
function Reader({ view, refresh, maker, part }: ReaderProps) {
  const say = useSay();
  const task = useTask();
  const { made, isMissing, again } = useMadeSlips(view, part);
  const [box, setBox] = useState<BoxReading>(emptyBox);
  const latest = useRef(box);
  const queue = useRef(Promise.resolve());
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const [isCamera, setCamera] = useState(false);
  const [work, setWork] = useState<readonly [number, number] | null>(null);
  const { meeting } = view;
  const row = balanceOf(meeting).parts.find((each) => each.part === part);
  const before = meeting.electronic.slips.get(partKey(part))?.voided ?? null;
  const hold = (next: BoxReading): void => {
    latest.current = next;
    setBox(next);
  };
  // One code after the other: two that arrive at once must not overlook each other.
  const take = (given: string): void => {
    setTyped('');
    if (made === null || given.trim() === '') return;
    queue.current = queue.current.then(async () => {
      const read = await readIntoBox(latest.current, given, meeting.id, async (secret) =>
        made.credentials.has(await maker.look(secret, made.poll)),
      );
      if (read.ok) hold(withSlip(latest.current, read.value));
      setTold(read.ok ? { ok: true, code: writeSlipText(read.value) } : read);
    });
  };
  const send = (): void =>
    void task.run(async () => {
      const secrets = [...box.values()];
      const polls = pollsOf(meeting.electronic, part).map(({ id }) => id);
      const derived = await maker.derive(secrets, polls, (done, total) => setWork([done, total]));
      setWork(null);
      const lists = [];
      for (const { poll, text } of derived)
        lists.push({ poll, digest: await putContent(askServer, meeting.id, text) });
      const correction: Correction | null =
        before === null ? null : { supersedes: before.seq, reason: say(words.voidReason) };
      const body = { part, voided: box.size, lists, correction };
      const problem = await give(view, { type: 'void-box', body });
      if (problem === null) {
        forgetSecrets(secrets);
        hold(emptyBox);
        setTold(null);
      }
      await refresh();
      return problem;
    });
  if (isMissing)
    return (
      <Notice kind="warning" title={say(words.listsUnread)}>
        <button type="button" class="button" onClick={again}>
          {say(duty.again)}
        </button>
      </Notice>
    );
  const expected = (row?.printed ?? 0) - (row?.drawn ?? 0);
  // An empty box is possible, but never the correction of a full one by a slip of the hand.
  const isEmptied = box.size === 0 && expected > 0 && before !== null;
  return (
    <>
      <p class="duty-count">{say(boxText(box.size, (row?.printed ?? 0) - (row?.drawn ?? 0)))}</p>
      <TextField
        label={say(words.scan)}
        value={typed}
        onInput={setTyped}
        onEnter={() => take(typed)}
      />
      <p class="buttons">
        <button type="button" class="button" disabled={made === null} onClick={() => take(typed)}>
          {say(words.add)}
        </button>
        <button type="button" class="button" onClick={() => setCamera(!isCamera)}>
          {say(isCamera ? words.cameraOff : words.camera)}
        </button>
        <button
          type="button"
          class="button"
          disabled={box.size === 0}
          onClick={() => {
            hold(withoutLast(box));
            setTold(null);
          }}
        >
          {say(words.undo)}
        </button>
      </p>
      {isCamera && <CameraView onCode={take} />}
      <LastReading told={told} />
      {work !== null && <WorkBar label={say(words.making)} done={work[0]} total={work[1]} />}
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      <p>
        <button
          type="button"
          class="button primary"
          disabled={task.isRunning || made === null || isEmptied}
          onClick={send}
        >
          {say(before === null ? words.voidBox : words.voidAgain)} · {say(voidedText(box.size))}
        </button>
      </p>
    </>
  );
}

/** One box: read and voided, or voided already; then it may still be counted again. */
function Box(props: ReaderProps) {
  const say = useSay();
  const { view, part } = props;
  const voided = view.meeting.electronic.slips.get(partKey(part))?.voided ?? null;
  if (voided === null) return <Reader {...props} />;
  return (
    <>
      <Notice kind="well" title={say(words.boxVoided)}>
        <p>{say(voidedText(voided.slips))}</p>
      </Notice>
      <details>
        <summary>{say(words.voidAgain)}</summary>
        <div class="duty-panel">
          <Reader {...props} />
        </div>
      </details>
    </>
  );
}

/** The rest of the box, read slip by slip before the vote opens; nothing is left to draw afterwards. */
export function BoxPanel(props: BoxPanelProps) {
  const say = useSay();
  const id = useId();
  const { view } = props;
  const { electronic } = view.meeting;
  const parts = partsOf(electronic).filter(
    (part) => (electronic.slips.get(partKey(part))?.printed ?? 0) > 0,
  );
  const open = parts.filter((part) => standingPoll(electronic, part) === null);
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const part = chosen === undefined ? open[0] : chosen;
  return (
    <section class="duty-panel" aria-labelledby="box-title">
      <h2 id="box-title">{say(words.boxTitle)}</h2>
      <p>{say(words.boxLead)}</p>
      {parts.length === 0 && <Notice kind="info" title={say(words.boxNone)} />}
      {parts.length > 0 && open.length === 0 && (
        <Notice kind="info" title={say(words.slipsFixed)} />
      )}
      {open.length > 1 && part !== undefined && (
        <p class="duty-field">
          <label for={id}>{say(words.part)}</label>
          <select
            id={id}
            value={partKey(part)}
            onChange={({ currentTarget: { value } }) => setChosen(value === '' ? null : value)}
          >
            {open.map((each) => (
              <option key={partKey(each)} value={partKey(each)}>
                {say(view.names('part', partKey(each)))}
              </option>
            ))}
          </select>
        </p>
      )}
      {part !== undefined && open.includes(part) && (
        <Box key={partKey(part)} {...props} part={part} />
      )}
    </section>
  );
}
