import { dueTurns, isTurnHeld, type PlanStep, type Turn, turnKey, type UnitId } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { TextField } from '../duty/text-field.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { timesText, words } from '../words/chair.ts';
import { chairAsSpeaker } from './speakers.ts';
import type { Press } from './use-press.ts';

type TurnState = 'held' | 'running' | 'due';

interface AgendaProps {
  readonly view: MeetingView;
  readonly press: Press;
  readonly mayHold: boolean;
}

interface TurnRowProps extends AgendaProps {
  readonly step: PlanStep;
  readonly unit: UnitId | null;
  readonly turn: Turn | undefined;
  readonly state: TurnState;
}

/** Goes back to a turn that was held: a further act, with a reason. */
function Reopen({ step, unit, press }: Pick<TurnRowProps, 'step' | 'unit' | 'press'>) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '' && !press.isRunning;
  return (
    <details>
      <summary>{say(words.reopen)}</summary>
      <TextField label={say(words.reason)} value={reason} onInput={setReason} />
      <button
        type="button"
        class="button"
        disabled={!isReady}
        onClick={() =>
          void press.give({
            type: 'reopen-step',
            body: { step: step.id, unit, reason: reason.trim() },
          })
        }
      >
        {say(words.reopenNow)}
      </button>
    </details>
  );
}

function TurnRow({ step, unit, turn, state, view, press, mayHold }: TurnRowProps) {
  const say = useSay();
  const name = unit === null ? say(step.name) : say(view.names('unit', unit));
  const isFree = view.meeting.running === null;
  const states = { held: words.held, running: words.running, due: words.toCome };
  return (
    <li class={`chair-turn ${state}`} aria-current={state === 'running' ? 'step' : undefined}>
      <span class="chair-turn-state" aria-hidden="true">
        {state === 'held' ? '✓' : state === 'running' ? '▶' : '·'}
      </span>
      <div>
        <span>{name}</span> <span class="unseen">{say(states[state])}</span>
        {turn !== undefined && (
          <span class="quiet figures">
            {say(timesText(turn.started.at, turn.ended?.at ?? null))}
          </span>
        )}
        {mayHold && isFree && state === 'due' && unit !== null && (
          <button
            type="button"
            class="chair-link"
            disabled={press.isRunning}
            onClick={() =>
              void press.give({
                type: 'start-step',
                body: { step: step.id, unit, speaker: chairAsSpeaker(view) },
              })
            }
          >
            {say(words.startHere)}
            <span class="unseen">
              {say(step.name)} {name}
            </span>
          </button>
        )}
        {mayHold && isFree && state === 'held' && <Reopen step={step} unit={unit} press={press} />}
      </div>
    </li>
  );
}

/** The steps of the meeting, each with its turns: what was held, what runs, what is due. */
export function Agenda({ view, press, mayHold }: AgendaProps) {
  const say = useSay();
  const { meeting, campaign } = view;
  const due = dueTurns(meeting, campaign);
  return (
    <section class="chair-agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{say(words.agenda)}</h2>
      <ol>
        {campaign.plan.steps.map((step) => {
          const turns = due.filter((each) => each.step.id === step.id);
          const held = turns.filter((each) => isTurnHeld(meeting, each)).length;
          const hasUnits = step.of === 'unit';
          return (
            <li key={step.id}>
              {hasUnits && (
                <h3>
                  {say(step.name)}{' '}
                  <span class="quiet figures">
                    {held} / {turns.length}
                  </span>
                </h3>
              )}
              <ul>
                {turns.map(({ unit }) => {
                  const key = turnKey(step.id, unit);
                  const turn = meeting.turns.get(key);
                  const isRunning = meeting.running === key;
                  const state = isRunning ? 'running' : turn?.ended ? 'held' : 'due';
                  return (
                    <TurnRow
                      key={key}
                      {...{ step, unit, turn, view, press, mayHold }}
                      state={state}
                    />
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
