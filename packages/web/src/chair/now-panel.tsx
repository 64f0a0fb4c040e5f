import {
  type ChecklistEntry,
  hostScriptOf,
  type PlanStep,
  runningTurn,
  type UnitId,
} from '@pingyi/core';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../duty/confirm-dialog.tsx';
import { documentOfMinutes } from '../duty/minutes/document-of-minutes.ts';
import { minutesLines } from '../duty/minutes/minutes-lines.ts';
import { putText } from '../duty/texts/put-text.ts';
import { useTexts } from '../duty/texts/use-texts.ts';
import type { MeetingView } from '../duty/use-meeting.ts';
import { askServer } from '../meeting-data/ask.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/chair.ts';
import { Gate } from './gates.tsx';
import type { NextPress } from './next-press.ts';
import { Refused } from './refused.tsx';
import { chairAsSpeaker, headOfUnit } from './speakers.ts';
import { TurnClock } from './turn-clock.tsx';
import type { Press } from './use-press.ts';

interface NowPanelProps {
  readonly view: MeetingView;
  readonly press: Press;
  readonly next: NextPress;
  readonly checklist: readonly ChecklistEntry[];
  /** How far the server's clock is ahead, in milliseconds. */
  readonly skew: number;
  readonly isChair: boolean;
}

/** The words of the host for the turn that runs, or for the one that comes next. */
function Script({ view, step, unit }: { view: MeetingView; step: PlanStep; unit: UnitId | null }) {
  const say = useSay();
  const script = hostScriptOf(step, unit, view.meeting, view.campaign);
  return (
    <div class="chair-script">
      <h3>{say(words.script)}</h3>
      <p>{script === null ? <span class="quiet">{say(words.noScript)}</span> : say(script)}</p>
    </div>
  );
}

/** The step and unit that the panel is about. */
function turnShown({ view: { meeting, campaign }, next }: NowPanelProps) {
  const running = runningTurn(meeting);
  if (running !== null) {
    const step = campaign.plan.steps.find(({ id }) => id === running.step);
    return step === undefined ? null : { step, unit: running.unit };
  }
  return next.kind === 'start' ? { step: next.step, unit: next.unit } : null;
}

/** The document of all minutes, handed in; what the meeting ends with. */
function useMinutes({ acts, meeting, campaign, names }: MeetingView) {
  const lines = minutesLines(acts, meeting);
  const refs = lines.flatMap(({ text }) => (text === null ? [] : [text]));
  const texts = useTexts(refs);
  return async () => {
    const text = documentOfMinutes({ lines, texts, meeting, campaign, names });
    return putText(askServer, `${words.minutesFile.zh}-${meeting.id}`, text);
  };
}

interface EndingProps extends NowPanelProps {
  readonly onClose: () => void;
}

/** Ends the meeting for good: what is recorded then, and the last press. */
function Ending({ view, press, checklist, onClose }: EndingProps) {
  const say = useSay();
  const minutes = useMinutes(view);
  return (
    <ConfirmDialog title={say(words.finish)} onClose={onClose}>
      <p>{say(words.finishMeans)}</p>
      <Gate
        view={view}
        title={say(words.notYet)}
        entry={checklist.find(({ milestone }) => milestone === 'ended')}
      />
      <Refused view={view} refusal={press.refusal} />
      <button
        type="button"
        class="button primary"
        disabled={press.isRunning}
        onClick={() =>
          void press
            .run(async () => ({ type: 'end-meeting', body: { minutes: await minutes() } }))
            .then((isDone) => {
              if (isDone) onClose();
            })
        }
      >
        {say(words.finishNow)}
      </button>
    </ConfirmDialog>
  );
}

/** The way to the panel below that has the next press. */
function Way({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <a class="button primary link-button chair-press" href={`#${to}`}>
      {text}
    </a>
  );
}

/** Where the meeting goes on when it has ended: its report, to be printed and signed by hand. */
function Afterwards({ view: { meeting } }: Pick<NowPanelProps, 'view'>) {
  const say = useSay();
  if (meeting.ended === null) return null;
  return (
    <>
      <p>{say(words.overNext)}</p>
      <a class="button primary link-button chair-press" href={`/papers/${meeting.id}#report`}>
        {say(words.toReport)}
      </a>
    </>
  );
}

/** The press for a turn: start or end. Voting, announcing and findings have their own panels. */
function TurnPress(props: NowPanelProps) {
  const say = useSay();
  const { view, press, next } = props;
  const [isEnding, setEnding] = useState(false);
  switch (next.kind) {
    case 'start': {
      const { step, unit } = next;
      const speaker = unit === null ? chairAsSpeaker(view) : headOfUnit(unit);
      const start = { type: 'start-step' as const, body: { step: step.id, unit, speaker } };
      return (
        <button
          type="button"
          class="button primary chair-press"
          disabled={press.isRunning}
          onClick={() => void press.give(start)}
        >
          {say(words.start)} {say(step.name)}
          {unit !== null && ` · ${say(view.names('unit', unit))}`}
        </button>
      );
    }
    case 'end': {
      const { step, unit } = next;
      const end = { type: 'end-step' as const, body: { step: step.id, unit, minutes: null } };
      return (
        <button
          type="button"
          class="button primary chair-press"
          disabled={press.isRunning}
          onClick={() => void press.give(end)}
        >
          {say(step.holds === 'vote' ? words.endStep : words.end)} {say(step.name)}
          {unit !== null && ` · ${say(view.names('unit', unit))}`}
        </button>
      );
    }
    case 'finish':
      return (
        <>
          <button
            type="button"
            class="button primary chair-press"
            disabled={press.isRunning}
            onClick={() => {
              press.forget();
              setEnding(true);
            }}
          >
            {say(words.finish)}
          </button>
          {isEnding && <Ending {...props} onClose={() => setEnding(false)} />}
        </>
      );
    case 'findings':
      return <Way to="findings" text={say(words.toFindings)} />;
    case 'open-vote':
    case 'close-vote':
      return <Way to="vote" text={say(words.toVote)} />;
    case 'announce':
      return <Way to="result" text={say(words.toResult)} />;
    case 'wait':
      return <p role="status">{say(words.waitForOfficers)}</p>;
    case 'over':
      return <Afterwards view={view} />;
  }
}

/** What is going on now: the step with its clock, what the host says, and the one next press. */
export function NowPanel(props: NowPanelProps) {
  const say = useSay();
  const { view, next, press, skew, isChair, checklist } = props;
  const { meeting, names } = view;
  const running = runningTurn(meeting);
  const shown = turnShown(props);
  const isOver = next.kind === 'over';
  return (
    <section class="chair-now" aria-labelledby="now-title">
      <h2 id="now-title">
        {isOver && say(meeting.calledOff === null ? words.over : words.calledOff)}
        {!isOver && shown === null && say(words.allHeld)}
        {!isOver && shown !== null && (
          <>
            <span class="quiet">{say(running === null ? words.nextStep : words.now)} </span>
            <span class="chair-turn-name">{say(shown.step.name)}</span>
            {shown.unit !== null && (
              <>
                {' · '}
                <span class="chair-turn-name">{say(names('unit', shown.unit))}</span>
              </>
            )}
          </>
        )}
      </h2>
      {running !== null && (
        <TurnClock turn={running} planned={shown?.step.plannedMinutes} skew={skew} />
      )}
      {isChair && <TurnPress {...props} />}
      <Refused view={view} refusal={press.refusal} />
      {shown !== null && <Script view={view} step={shown.step} unit={shown.unit} />}
      {next.kind === 'open-vote' && (
        <Gate
          view={view}
          title={say(words.notYet)}
          entry={checklist.find(({ milestone }) => milestone === 'voteOpened')}
        />
      )}
      {next.kind === 'wait' && (
        <Gate
          view={view}
          title={say(words.stillMissing)}
          entry={checklist.find(({ milestone }) => milestone === 'resultAnnounced')}
        />
      )}
    </section>
  );
}
