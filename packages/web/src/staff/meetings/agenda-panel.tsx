import type { DocumentRef } from '@pingyi/core';
import { dueTurns, isTurnHeld, type PlanStep, personRef, type UnitId } from '@pingyi/core';
import { Button, Form, Input } from 'antd';
import { DocumentField } from '../ui/document-field.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { FindingsForm } from './findings-form.tsx';
import { Mark } from './mark.tsx';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';

interface TurnProps {
  readonly step: PlanStep;
  readonly unit: UnitId | null;
}

/** Starts a step: who speaks is named by an id, since the act is public. */
function StartForm({ step, unit }: TurnProps) {
  const say = useSay();
  const propose = useProposeStep();
  return (
    <Form<{ readonly speaker: string }>
      layout="inline"
      initialValues={{ speaker: 'person-1' }}
      onFinish={({ speaker }) =>
        propose({
          wish: {
            type: 'start-step',
            body: { step: step.id, unit, speaker: personRef.parse(speaker) },
          },
        })
      }
    >
      <Form.Item
        name="speaker"
        label={say(words.speaker)}
        rules={[
          { required: true, message: say(common.needed) },
          {
            validator: (_, value) =>
              personRef.safeParse(value).success
                ? Promise.resolve()
                : Promise.reject(new Error(say(words.speakerHint))),
          },
        ]}
      >
        <Input maxLength={64} />
      </Form.Item>
      <Button htmlType="submit">{say(words.start)}</Button>
    </Form>
  );
}

/** Ends the running step, with its minutes or without. */
function EndForm({ step, unit }: TurnProps) {
  const say = useSay();
  const propose = useProposeStep();
  return (
    <Form<{ readonly minutes?: DocumentRef }>
      layout="vertical"
      onFinish={({ minutes }) =>
        propose({
          wish: { type: 'end-step', body: { step: step.id, unit, minutes: minutes ?? null } },
        })
      }
    >
      <details>
        <summary>{say(words.minutes)}</summary>
        <DocumentField name="minutes" label={say(words.minutes)} isOptional />
      </details>
      <Button type="primary" htmlType="submit">
        {say(words.end)}
      </Button>
    </Form>
  );
}

/** Goes back to a step that was held, with a reason. */
function ReopenForm({ step, unit }: TurnProps) {
  const say = useSay();
  const propose = useProposeStep();
  return (
    <details>
      <summary>{say(words.reopen)}</summary>
      <Form<{ readonly reason: string }>
        layout="vertical"
        onFinish={({ reason }) =>
          propose({
            wish: { type: 'reopen-step', body: { step: step.id, unit, reason: reason.trim() } },
          })
        }
      >
        <ReasonField />
        <Button htmlType="submit">{say(words.reopen)}</Button>
      </Form>
    </details>
  );
}

function Turn({ step, unit }: TurnProps) {
  const say = useSay();
  const { meeting, campaign, names } = useMeetingWorld();
  const mayHold = useMayGive('start-step');
  const isRunning = meeting.running === `${step.id} ${unit ?? ''}`;
  const isHeld = isTurnHeld(meeting, { step, unit });
  const isFree = meeting.running === null;
  const isNext =
    dueTurns(meeting, campaign).find((turn) => !isTurnHeld(meeting, turn))?.step.id === step.id;
  const state = isRunning ? words.running : isHeld ? words.held : words.later;
  return (
    <li className="stack tight">
      <span>
        {say(step.name)}
        {unit !== null && ` · ${say(names('unit', unit))}`}{' '}
        <Mark kind={isRunning ? 'warning' : 'plain'}>{say(state)}</Mark>
      </span>
      {mayHold && isFree && !isHeld && isNext && <StartForm step={step} unit={unit} />}
      {mayHold && isRunning && <EndForm step={step} unit={unit} />}
      {mayHold && isFree && isHeld && <ReopenForm step={step} unit={unit} />}
    </li>
  );
}

/** The steps of the meeting in their order, and the announcement of findings on each unit. */
export function AgendaPanel() {
  const say = useSay();
  const { meeting, campaign, names } = useMeetingWorld();
  const turns = dueTurns(meeting, campaign);
  const open = meeting.particulars.units.filter(
    (unit) => (campaign.findings.get(unit)?.announced ?? null) === null,
  );
  return (
    <Panel title={say(words.agenda)}>
      <ol className="reasons">
        {turns.map(({ step, unit }) => (
          <Turn key={`${step.id} ${unit ?? ''}`} step={step} unit={unit} />
        ))}
      </ol>
      {open.length > 0 && (
        <>
          <h3>{say(words.findings)}</h3>
          {open.map((unit) => (
            <details key={unit}>
              <summary>{say(names('unit', unit))}</summary>
              <FindingsForm unit={unit} />
            </details>
          ))}
        </>
      )}
    </Panel>
  );
}
