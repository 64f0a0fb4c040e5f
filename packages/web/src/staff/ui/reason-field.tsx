import { Form, Input } from 'antd';
import { words } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

/** Why something is amended, as form field `reason`: it enters the public record. */
export function ReasonField() {
  const say = useSay();
  return (
    <Form.Item
      name="reason"
      label={say(words.reason)}
      extra={say(words.reasonHint)}
      rules={[{ required: true, whitespace: true, message: say(words.needed) }]}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} showCount />
    </Form.Item>
  );
}
