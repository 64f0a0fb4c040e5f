import { Form, Radio } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { words } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

interface OutcomeFieldProps {
  readonly label: string;
  readonly outcomes: readonly string[];
}

/** What a second person decides, one of several, as form field `outcome`. */
export function OutcomeField({ label, outcomes }: OutcomeFieldProps) {
  const say = useSay();
  const { names } = useCampaign();
  return (
    <Form.Item
      name="outcome"
      label={label}
      rules={[{ required: true, message: say(words.needed) }]}
    >
      <Radio.Group
        options={outcomes.map((value) => ({ value, label: say(names('outcome', value)) }))}
      />
    </Form.Item>
  );
}
