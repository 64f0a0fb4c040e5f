import { standingUnits } from '@pingyi/core';
import { Button, Form, Input, Select } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import type { Problem } from '../data/problem.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/people.ts';

/** What is written down of a person. */
export interface PersonFields {
  readonly name: string;
  readonly category: string;
  readonly phone: string | null;
  readonly units: readonly string[];
}

interface Values extends Omit<PersonFields, 'phone'> {
  readonly phone?: string;
}

interface PersonFormProps {
  readonly initial: PersonFields | null;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  readonly onSave: (fields: PersonFields) => void;
}

/** Name, category, number and recusals of a representative; nothing else is kept. */
export function PersonForm({ initial, isSending, problem, onSave }: PersonFormProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const needed = { required: true, whitespace: true, message: say(common.needed) };
  const units = standingUnits(campaign.units);
  return (
    <Form<Values>
      layout="vertical"
      scrollToFirstError
      initialValues={{ units: [], ...initial, phone: initial?.phone ?? '' }}
      onFinish={({ name, category, phone = '', units: recused }) =>
        onSave({ name, category, phone: phone.trim() === '' ? null : phone, units: recused })
      }
    >
      <Form.Item name="name" label={say(words.name)} extra={say(words.nameHint)} rules={[needed]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="category" label={say(words.category)} rules={[needed]}>
        <Select
          options={campaign.plan.categories.map(({ id, name }) => ({
            value: id as string,
            label: say(name),
          }))}
        />
      </Form.Item>
      <Form.Item name="phone" label={say(words.phone)} extra={say(words.phoneHint)}>
        <Input maxLength={30} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name="units" label={say(words.recusal)} extra={say(words.recusalHint)}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map(({ id, name }) => ({ value: id as string, label: name }))}
        />
      </Form.Item>
      <div className="stack">
        {problem !== null && <ProblemAlert problem={problem} />}
        <div>
          <Button type="primary" htmlType="submit" loading={isSending}>
            {say(words.save)}
          </Button>
        </div>
      </div>
    </Form>
  );
}
