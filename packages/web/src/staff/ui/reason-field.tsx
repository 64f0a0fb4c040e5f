import type { Sentence } from '@pingyi/core';
import { Form, Input } from 'antd';
import { words } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

/** Why something is done, as form field `reason`: it is recorded, and `hint` says where it can be read. */
export function ReasonField({ hint = words.reasonHint }: { readonly hint?: Sentence }) {
  const say = useSay();
  return (
    <Form.Item
      name="reason"
      label={say(words.reason)}
      extra={say(hint)}
      rules={[{ required: true, whitespace: true, message: say(words.needed) }]}
    >
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}
