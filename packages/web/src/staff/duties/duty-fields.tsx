import { commitmentPoints } from '@pingyi/core';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { DocumentField } from '../ui/document-field.tsx';
import { words } from '../words/duties.ts';
import { useSay } from '../words/language.tsx';
import { type DutyField, pointsIn, readComposite } from './duty-forms.ts';
import { useDutyWorld } from './duty-world.tsx';
import { IssueFields } from './issue-fields.tsx';

/** The units that attended something; all of them with one press. */
function UnitsField({ name, label }: { readonly name: string; readonly label: string }) {
  const say = useSay();
  const { units } = useDutyWorld();
  const form = Form.useFormInstance();
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        initialValue={[]}
        rules={[{ required: true, type: 'array', min: 1, message: say(words.needed) }]}
      >
        <Select
          mode="multiple"
          maxTagCount={8}
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map((unit) => ({ value: unit.id as string, label: unit.name }))}
        />
      </Form.Item>
      <div className="spaced">
        <Button
          onClick={() =>
            form.setFieldValue(
              name,
              units.map(({ id }) => id),
            )
          }
        >
          {say(words.everyUnit)}
        </Button>
      </div>
    </>
  );
}

/** One field of a required thing, by its kind. */
export function DutyFieldInput({ field }: { readonly field: DutyField }) {
  const say = useSay();
  const { today } = useDutyWorld();
  const { name, kind } = field;
  const label = say(field.label);
  const extra = field.hint === undefined ? {} : { extra: say(field.hint) };
  const needed = { required: true, whitespace: true, message: say(words.needed) };
  switch (kind) {
    case 'pastDay':
      return (
        <Form.Item
          name={name}
          label={label}
          initialValue={today}
          rules={[
            needed,
            {
              validator: (_, value = '') =>
                value > today ? Promise.reject(new Error(say(words.notFuture))) : Promise.resolve(),
            },
          ]}
        >
          <input className="cell" type="date" max={today} />
        </Form.Item>
      );
    case 'line':
      return (
        <Form.Item name={name} label={label} {...extra} rules={[needed]}>
          <Input maxLength={200} />
        </Form.Item>
      );
    case 'points':
      return (
        <Form.Item
          name={name}
          label={label}
          {...extra}
          initialValue=""
          rules={[
            {
              validator: (_, value = '') =>
                commitmentPoints.safeParse(pointsIn(value)).success
                  ? Promise.resolve()
                  : Promise.reject(new Error(say(words.pointsWrong))),
            },
          ]}
        >
          <Input.TextArea rows={4} />
        </Form.Item>
      );
    case 'count':
      return (
        <Form.Item
          name={name}
          label={label}
          {...extra}
          rules={[{ required: true, message: say(words.needed) }]}
        >
          <InputNumber min={0} max={100_000} precision={0} />
        </Form.Item>
      );
    case 'score':
      return (
        <Form.Item
          name={name}
          label={label}
          {...extra}
          rules={[
            {
              validator: (_, value = '') =>
                value === '' || readComposite(value) !== null
                  ? Promise.resolve()
                  : Promise.reject(new Error(say(words.compositeWrong))),
            },
          ]}
        >
          <Input inputMode="decimal" maxLength={8} />
        </Form.Item>
      );
    case 'document':
      return <DocumentField name={name} label={label} />;
    case 'documentOrNone':
      return <DocumentField name={name} label={label} isOptional />;
    case 'units':
      return <UnitsField name={name} label={label} />;
    case 'issues':
      return <IssueFields name={name} />;
  }
}
