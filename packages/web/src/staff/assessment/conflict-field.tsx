import type { Penalty } from '@pingyi/core';
import { Alert, Form, Radio } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { conflictText, words } from '../words/assessment.ts';
import { useSay } from '../words/language.tsx';

/** The conflict of two penalties on one fact, and the way out of it, as form field `instead`. */
export function ConflictField({ penalty }: { readonly penalty: Penalty }) {
  const say = useSay();
  const { names } = useCampaign();
  const title = `${say(names('thing', penalty.kind))} ${penalty.id}`;
  return (
    <Alert
      className="spaced"
      type="warning"
      showIcon
      title={say(words.conflict)}
      description={
        <>
          <p>{say(conflictText(title))}</p>
          <Form.Item name="instead" noStyle initialValue="no">
            <Radio.Group
              vertical
              aria-label={say(words.conflict)}
              options={[
                { value: 'no', label: say(words.insteadNo) },
                { value: 'yes', label: say(words.insteadYes) },
              ]}
            />
          </Form.Item>
        </>
      }
    />
  );
}
