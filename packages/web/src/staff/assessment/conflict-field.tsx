import type { Campaign, Names, Penalty, Sentence } from '@pingyi/core';
import { Alert, Form, Radio } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { conflictText, words } from '../words/assessment.ts';
import { useSay } from '../words/language.tsx';

/** The penalty that stands as people call it: the item of a line, the rule of an adjustment. */
function penaltyName({ kind, id }: Penalty, campaign: Campaign, names: Names): Sentence {
  const thing = names('thing', kind);
  const called =
    kind === 'adjustment'
      ? names('rule', campaign.adjustments.get(id)?.rule ?? '')
      : names('item', lineItem(campaign, id));
  return { zh: `${thing.zh}“${called.zh}”`, en: `${thing.en} “${called.en}”` };
}

function lineItem({ dailyLines }: Campaign, id: string): string {
  const lines = [...dailyLines.values()].flat();
  return lines.find(({ line }) => line === id)?.item ?? '';
}

/** The conflict of two penalties on one fact, and the way out of it, as form field `instead`. */
export function ConflictField({ penalty }: { readonly penalty: Penalty }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const title = say(penaltyName(penalty, campaign, names));
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
