import { type Instant, type PersonRef, personRef } from '@pingyi/core';
import { Button, Form, Input } from 'antd';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/remote.ts';
import { instantOf, typedOf } from './china-time.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';

interface Values {
  readonly programme: string;
  readonly outlet: string;
  readonly host: string;
  readonly studio: string;
  readonly opens: string;
  readonly closes: string;
  readonly reason?: string;
}

interface Guest {
  readonly person: PersonRef;
  readonly as: string;
}

/** Guests of the studio as they are typed, one a line; null when a line is none. */
function guestsIn(text: string): readonly Guest[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const guests = lines.flatMap((line): readonly Guest[] => {
    const [, reference = '', as = ''] = /^\s*(\S+)\s+(.*\S)\s*$/u.exec(line) ?? [];
    const person = personRef.safeParse(reference);
    return person.success && as !== '' ? [{ person: person.data, as }] : [];
  });
  const isEach = guests.length === lines.length;
  return isEach && new Set(guests.map(({ person }) => person)).size === lines.length
    ? guests
    : null;
}

function BroadcastForm() {
  const say = useSay();
  const propose = useProposeStep();
  const { meeting } = useMeetingWorld();
  const { broadcast } = meeting;
  const needed = [{ required: true, whitespace: true, message: say(common.needed) }];
  const reference = {
    validator: (_: unknown, value = '') =>
      personRef.safeParse(value.trim()).success
        ? Promise.resolve()
        : Promise.reject(new Error(say(words.hostHint))),
  };
  const studio = {
    validator: (_: unknown, value = '') =>
      guestsIn(value) === null
        ? Promise.reject(new Error(say(words.studioWrong)))
        : Promise.resolve(),
  };
  const announce = (values: Values): void =>
    propose({
      wish: {
        type: 'plan-broadcast',
        body: {
          programme: values.programme.trim(),
          outlet: values.outlet.trim(),
          host: personRef.parse(values.host.trim()),
          studio: guestsIn(values.studio) ?? [],
          voting: {
            opens: instantOf(values.opens) as Instant,
            closes: instantOf(values.closes) as Instant,
          },
          correction:
            broadcast === null
              ? null
              : { supersedes: broadcast.seq, reason: (values.reason ?? '').trim() },
        },
      },
    });
  return (
    <Form<Values>
      layout="vertical"
      initialValues={
        broadcast === null
          ? { studio: '', opens: typedOf(meeting.particulars.begins) }
          : {
              ...broadcast,
              studio: broadcast.studio.map(({ person, as }) => `${person} ${as}`).join('\n'),
              opens: typedOf(broadcast.voting.opens),
              closes: typedOf(broadcast.voting.closes),
            }
      }
      onFinish={announce}
    >
      <Form.Item name="programme" label={say(words.programme)} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="outlet" label={say(words.outlet)} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="host"
        label={say(words.host)}
        extra={say(words.hostHint)}
        rules={[reference]}
      >
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="studio"
        label={say(words.studio)}
        extra={say(words.studioHint)}
        rules={[studio]}
      >
        <Input.TextArea rows={3} />
      </Form.Item>
      <Form.Item name="opens" label={say(words.opens)} rules={needed}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="closes" label={say(words.closes)} rules={needed}>
        <Input type="datetime-local" />
      </Form.Item>
      {broadcast !== null && <ReasonField />}
      <Button type="primary" htmlType="submit">
        {say(words.announce)}
      </Button>
    </Form>
  );
}

/** Programme, studio and voting window of a meeting on the air. */
export function BroadcastPanel() {
  const say = useSay();
  const { language } = useSpeech();
  const { meeting } = useMeetingWorld();
  const mayPlan = useMayGive('plan-broadcast');
  const { broadcast, particulars, vote, ended, calledOff } = meeting;
  if (particulars.mode !== 'hotline') return null;
  const isFixed = vote.state === 'open' || ended !== null || calledOff !== null;
  return (
    <Panel title={say(words.broadcast)}>
      {broadcast === null ? (
        <p>{say(words.broadcastLead)}</p>
      ) : (
        <>
          <p>
            《{broadcast.programme}》 · {broadcast.outlet}
          </p>
          <p className="figures">
            {say(words.opens)} {momentText(broadcast.voting.opens, language)}
            <br />
            {say(words.closes)} {momentText(broadcast.voting.closes, language)}
          </p>
        </>
      )}
      {mayPlan && !isFixed && broadcast === null && <BroadcastForm />}
      {mayPlan && !isFixed && broadcast !== null && (
        <details>
          <summary>{say(words.correct)}</summary>
          <BroadcastForm />
        </details>
      )}
    </Panel>
  );
}
