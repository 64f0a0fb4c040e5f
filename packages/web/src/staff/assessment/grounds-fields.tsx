import { Form, Input } from 'antd';
import { DocumentField } from '../ui/document-field.tsx';
import { words } from '../words/assessment.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

/** Why, and on what evidence: fields `grounds` and `evidence`. */
export function GroundsFields() {
  const say = useSay();
  return (
    <>
      <Form.Item
        name="grounds"
        label={say(words.grounds)}
        extra={say(words.groundsHint)}
        rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <DocumentField name="evidence" label={say(words.evidence)} extra={say(words.evidenceHint)} />
    </>
  );
}
