import type { UnitPlace } from '@pingyi/core';
import { Button, Form, Input } from 'antd';
import { useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { namesTaken, namesTwice, words } from '../words/units.ts';
import { newUnitId } from './new-unit-id.ts';
import { KindFields, ParentFields } from './place-fields.tsx';
import { readNames } from './unit-names.ts';

interface Values {
  readonly names: string;
  readonly level: string;
  readonly class: string;
  readonly parent: string;
  readonly role?: 'own' | 'lower';
  readonly reason?: string;
}

/** Adds any number of units of one level under one parent, from a pasted list of names. */
export function AddUnitsForm({ onDone }: { readonly onDone: () => void }) {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const { campaign } = seen;
  const existing = [...campaign.units.values()].map(({ name }) => name);
  const check = (_: unknown, text = ''): Promise<void> => {
    const { names, twice, taken } = readNames(text, existing);
    if (names.length === 0) return Promise.reject(new Error(say(words.namesNeeded)));
    if (twice.length > 0) return Promise.reject(new Error(say(namesTwice(twice))));
    if (taken.length > 0) return Promise.reject(new Error(say(namesTaken(taken))));
    return Promise.resolve();
  };
  const add = (values: Values): void => {
    const { names } = readNames(values.names, []);
    const parent = values.parent === '' ? null : (values.parent as UnitPlace['id']);
    const units = names.map((name) => ({
      id: newUnitId(),
      name,
      level: values.level,
      class: values.class,
      parent,
      role: parent === null ? null : (values.role ?? 'lower'),
    }));
    propose({
      wish: { type: 'add-units', body: { units, reason: values.reason?.trim() ?? null } },
      seen,
      onRecorded: onDone,
    });
  };
  const [level] = campaign.plan.levels;
  return (
    <Form<Values>
      layout="vertical"
      scrollToFirstError
      initialValues={{ names: '', level: level?.id, class: level?.id, parent: '', role: 'lower' }}
      onFinish={add}
    >
      <Form.Item
        name="names"
        label={say(words.names)}
        extra={say(words.namesHint)}
        rules={[{ validator: check }]}
      >
        <Input.TextArea rows={8} />
      </Form.Item>
      <KindFields />
      <ParentFields />
      {campaign.publication.editions > 0 && <ReasonField />}
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}
