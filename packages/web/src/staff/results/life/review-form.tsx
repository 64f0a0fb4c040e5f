import type { Sentence } from '@pingyi/core';
import { Button, Form } from 'antd';
import { OutcomeField } from '../../assessment/outcome-field.tsx';
import type { Wish } from '../../data/give-command.ts';
import { usePropose } from '../../steps/official-steps.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { words as assessment } from '../../words/assessment.ts';
import { words as common } from '../../words/common.ts';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/life-of-result.ts';

/** What a reviewer finds of an objection. */
interface Verdict {
  readonly outcome: 'accepted' | 'dismissed';
  readonly reasons: string;
}

interface ReviewFormProps {
  readonly lead: Sentence;
  readonly wishOf: (verdict: Verdict) => Wish;
  readonly onRecorded?: () => void;
}

/** The review of an objection by somebody who had no part in it. */
export function ReviewForm({ lead, wishOf, onRecorded }: ReviewFormProps) {
  const say = useSay();
  const propose = usePropose();
  return (
    <>
      <p className="spaced">{say(lead)}</p>
      <Form<Verdict>
        layout="vertical"
        onFinish={({ outcome, reasons }) =>
          propose({
            wish: wishOf({ outcome, reasons: reasons.trim() }),
            ...(onRecorded === undefined ? {} : { onRecorded }),
          })
        }
      >
        <OutcomeField label={say(words.outcome)} outcomes={['accepted', 'dismissed']} />
        <ReasonField name="reasons" label={words.reasons} hint={assessment.groundsHint} />
        <Button type="primary" htmlType="submit">
          {say(common.save)}
        </Button>
      </Form>
    </>
  );
}
