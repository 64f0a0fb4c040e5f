import { points } from '@pingyi/core';
import { Form, Input } from 'antd';
import { words } from '../words/assessment.ts';
import { useSay } from '../words/language.tsx';

interface PointsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly extra?: string;
}

/** Points as exact decimal text. Whether they are too many, the rules say in the preview. */
export function PointsField({ name, label, extra }: PointsFieldProps) {
  const say = useSay();
  return (
    <Form.Item
      name={name}
      label={label}
      {...(extra === undefined ? {} : { extra })}
      rules={[
        {
          required: true,
          validator: (_, value: string = '') =>
            points.safeParse(value.trim()).success
              ? Promise.resolve()
              : Promise.reject(new Error(say(words.pointsWrong))),
        },
      ]}
    >
      <Input inputMode="decimal" maxLength={13} className="short-input" />
    </Form.Item>
  );
}
