import type { Adjustment } from '@pingyi/core';
import { Button, Form } from 'antd';
import { OutcomeField } from '../assessment/outcome-field.tsx';
import { PointsField } from '../assessment/points-field.tsx';
import { useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words } from '../words/adjustments.ts';
import { words as assessment } from '../words/assessment.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

interface DecisionValues {
  readonly outcome: 'upheld' | 'changed' | 'dropped';
  readonly amount?: string;
  readonly reasons: string;
}

interface DecisionFormProps {
  readonly adjustment: Adjustment;
  readonly onDone: () => void;
}

/** A second person's decision: upheld, changed to less, or dropped. */
export function DecisionForm({ adjustment, onDone }: DecisionFormProps) {
  const say = useSay();
  const seen = useCampaignAsOpened();
  const propose = usePropose();
  const [form] = Form.useForm<DecisionValues>();
  const outcome = Form.useWatch('outcome', form);
  const outcomes =
    adjustment.kind === 'veto' ? ['upheld', 'dropped'] : ['upheld', 'changed', 'dropped'];
  return (
    <Form<DecisionValues>
      form={form}
      layout="vertical"
      onFinish={({ amount, reasons, ...values }) =>
        propose({
          wish: {
            type: 'decide-adjustment',
            body: {
              adjustment: adjustment.adjustment,
              outcome: values.outcome,
              amount: values.outcome === 'changed' ? (amount?.trim() ?? null) : null,
              reasons: reasons.trim(),
            },
          },
          seen,
          onRecorded: onDone,
        })
      }
    >
      <OutcomeField label={say(words.outcome)} outcomes={outcomes} />
      {outcome === 'changed' && (
        <PointsField name="amount" label={say(words.newAmount)} extra={say(words.newAmountHint)} />
      )}
      <ReasonField name="reasons" hint={assessment.groundsHint} />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}
