import { type CivilDate, parseCivilDate, type UnitId } from '@pingyi/core';
import { Button, Form, Input, Radio } from 'antd';
import { useToday } from '../assessment/use-today.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/talks.ts';

interface TalkFormProps {
  readonly unit: UnitId;
  readonly onDone: () => void;
}

function dayOf(text: string): CivilDate {
  const day = parseCivilDate(text);
  if (day === null) throw new Error(`a date field gave no day: ${text}`);
  return day;
}

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly rows?: number;
}

/** An internal text: it is kept inside and may name persons. */
function InternalText({ name, label, rows = 3 }: TextFieldProps) {
  const say = useSay();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={say(words.internalHint)}
      rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
    >
      <Input.TextArea rows={rows} maxLength={4_000} showCount />
    </Form.Item>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly most?: string;
  readonly isOptional?: boolean;
}

function DayField({ name, label, most, isOptional = false }: DayFieldProps) {
  const say = useSay();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={isOptional ? [] : [{ required: true, message: say(common.needed) }]}
    >
      <input className="cell" type="date" {...(most === undefined ? {} : { max: most })} />
    </Form.Item>
  );
}

/** The leader's decision on a proposed talk. */
export function DecideForm({ unit, onDone }: TalkFormProps) {
  const say = useSay();
  const { names } = useCampaign();
  const propose = usePropose();
  return (
    <Form<{ readonly decision: 'hold' | 'waive'; readonly reasons: string }>
      layout="vertical"
      onFinish={({ decision, reasons }) =>
        propose({
          wish: { type: 'decide-talk', body: { unit, decision, reasons: reasons.trim() } },
          onRecorded: onDone,
        })
      }
    >
      <Form.Item
        name="decision"
        label={say(words.decision)}
        rules={[{ required: true, message: say(common.needed) }]}
      >
        <Radio.Group
          options={['hold', 'waive'].map((value) => ({
            value,
            label: say(names('outcome', value)),
          }))}
        />
      </Form.Item>
      <InternalText name="reasons" label={say(words.reasons)} />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}

interface RecordValues {
  readonly day: string;
  readonly persons: string;
  readonly causes: string;
  readonly countermeasures: string;
  readonly followUp: string;
}

/** The record of a talk that was held. */
export function RecordForm({ unit, onDone }: TalkFormProps) {
  const say = useSay();
  const today = useToday();
  const propose = usePropose();
  return (
    <Form<RecordValues>
      layout="vertical"
      initialValues={{ day: today }}
      onFinish={({ day, persons, causes, countermeasures, followUp }) =>
        propose({
          wish: {
            type: 'record-talk',
            body: {
              unit,
              day: dayOf(day),
              persons: persons.trim(),
              causes: causes.trim(),
              countermeasures: countermeasures.trim(),
              followUp: dayOf(followUp),
            },
          },
          onRecorded: onDone,
        })
      }
    >
      <DayField name="day" label={say(words.day)} most={today} />
      <InternalText name="persons" label={say(words.persons)} rows={2} />
      <InternalText name="causes" label={say(words.causes)} />
      <InternalText name="countermeasures" label={say(words.countermeasures)} />
      <DayField name="followUp" label={say(words.followUp)} />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}

interface FollowUpValues {
  readonly day: string;
  readonly findings: string;
  readonly next?: string;
}

/** What was found when a talk was followed up, and when it is next. */
export function FollowUpForm({ unit, onDone }: TalkFormProps) {
  const say = useSay();
  const today = useToday();
  const propose = usePropose();
  return (
    <Form<FollowUpValues>
      layout="vertical"
      initialValues={{ day: today }}
      onFinish={({ day, findings, next = '' }) =>
        propose({
          wish: {
            type: 'record-follow-up',
            body: {
              unit,
              day: dayOf(day),
              findings: findings.trim(),
              next: next === '' ? null : dayOf(next),
            },
          },
          onRecorded: onDone,
        })
      }
    >
      <DayField name="day" label={say(words.followUpDay)} most={today} />
      <InternalText name="findings" label={say(words.findings)} />
      <DayField name="next" label={say(words.next)} isOptional />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}

/** Makes public that a talk was held, and nothing else. */
export function DiscloseForm({ unit, onDone }: TalkFormProps) {
  const say = useSay();
  const propose = usePropose();
  return (
    <Form<{ readonly note?: string }>
      layout="vertical"
      onFinish={({ note = '' }) =>
        propose({
          wish: {
            type: 'disclose-talk',
            body: { unit, note: note.trim() === '' ? null : note.trim() },
          },
          onRecorded: onDone,
        })
      }
    >
      <p className="spaced">{say(words.discloseLead)}</p>
      <Form.Item name="note" label={say(words.note)}>
        <Input.TextArea rows={2} maxLength={500} showCount />
      </Form.Item>
      <Button htmlType="submit">{say(common.save)}</Button>
    </Form>
  );
}
