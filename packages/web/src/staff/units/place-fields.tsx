import { type UnitPlace, vocabulary } from '@pingyi/core';
import { Form, Select } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { words as common } from '../words/common.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/units.ts';

/** Level and class of a unit, as form fields `level` and `class`. */
export function KindFields() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  const needed = { required: true, message: say(common.needed) };
  const classes = new Set([
    ...campaign.plan.levels.map(({ id }) => id),
    ...[...campaign.units.values()].map((unit) => unit.class),
  ]);
  const form = Form.useFormInstance();
  return (
    <>
      <Form.Item name="level" label={say(words.level)} rules={[needed]}>
        <Select
          options={campaign.plan.levels.map(({ id, name }) => ({ value: id, label: say(name) }))}
          onChange={(level: string) => form.setFieldValue('class', level)}
        />
      </Form.Item>
      <Form.Item
        name="class"
        label={say(words.class)}
        extra={say(words.classHint)}
        rules={[needed]}
      >
        <Select
          options={[...classes].map((id) => ({ value: id, label: vocabulary(id, language) }))}
        />
      </Form.Item>
    </>
  );
}

/** A unit's parent and its role to it, as form fields `parent` and `role`; `''` is no parent. */
export function ParentFields({ except }: { readonly except?: UnitPlace['id'] }) {
  const say = useSay();
  const { campaign } = useCampaign();
  const form = Form.useFormInstance();
  const parent: string | undefined = Form.useWatch('parent', form);
  const parents = [...campaign.units.values()].filter(
    (unit) => unit.mergedInto === null && unit.id !== except,
  );
  return (
    <>
      <Form.Item name="parent" label={say(words.parent)}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: '', label: say(words.noParent) },
            ...parents.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
        />
      </Form.Item>
      {parent !== undefined && parent !== '' && (
        <Form.Item name="role" label={say(words.role)} extra={say(words.roleHint)}>
          <Select
            options={[
              { value: 'lower', label: say(words.lower) },
              { value: 'own', label: say(words.own) },
            ]}
          />
        </Form.Item>
      )}
    </>
  );
}
