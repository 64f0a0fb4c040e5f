import type { Sentence } from '@pingyi/core';
import { Form, Input } from 'antd';
import { words } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

interface ReasonFieldProps {
  readonly name?: string;
  readonly label?: Sentence;
  /** Where it can be read. */
  readonly hint?: Sentence;
}

/** Why something is done, in words that are recorded. */
export function ReasonField({
  name = 'reason',
  label = words.reason,
  hint = words.reasonHint,
}: ReasonFieldProps) {
  const say = useSay();
  return (
    <Form.Item
      name={name}
      label={say(label)}
      extra={say(hint)}
      rules={[{ required: true, whitespace: true, message: say(words.needed) }]}
    >
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}
