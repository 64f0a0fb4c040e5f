import type { Unit } from '@pingyi/core';
import { Button, Form, Input } from 'antd';
import { useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { kindOfUnit, unitSubject } from './compared-unit.ts';
import { KindFields } from './place-fields.tsx';

interface FormProps {
  readonly unit: Unit;
  readonly onDone: () => void;
}

interface Values {
  readonly name: string;
  readonly level: string;
  readonly class: string;
  readonly reason: string;
}

/** Gives a unit another name, level or class. */
export function ChangeUnitForm({ unit, onDone }: FormProps) {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const change = (values: Values): void => {
    const body = {
      unit: unit.id,
      name: values.name.trim(),
      level: values.level,
      class: values.class,
      reason: values.reason.trim(),
    };
    propose({
      wish: { type: 'change-unit', body },
      subject: unitSubject(unit.id, kindOfUnit, seen.campaign, body),
      seen,
      onRecorded: onDone,
    });
  };
  return (
    <Form<Values>
      layout="vertical"
      initialValues={{ name: unit.name, level: unit.level, class: unit.class, reason: '' }}
      onFinish={change}
    >
      <Form.Item
        name="name"
        label={say(common.name)}
        rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <KindFields />
      <ReasonField />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}
