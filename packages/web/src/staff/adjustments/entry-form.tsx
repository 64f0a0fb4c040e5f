import {
  type AdjustmentId,
  adjustmentId,
  capRoomOf,
  type DocumentRef,
  evaluatedUnits,
  type LineId,
  penaltyOn,
  type Rule,
  type UnitId,
} from '@pingyi/core';
import { Alert, Button, Form, Select } from 'antd';
import { useState } from 'react';
import { bracketed } from '../../words/marks.ts';
import { ConflictField } from '../assessment/conflict-field.tsx';
import { drawnId } from '../assessment/drawn-id.ts';
import { GroundsFields } from '../assessment/grounds-fields.tsx';
import { PointsField } from '../assessment/points-field.tsx';
import { SourceFields, type SourceValues, sourceOf } from '../assessment/source-fields.tsx';
import { useCampaign, useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { capText, ruleText, words } from '../words/adjustments.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

interface EntryValues extends SourceValues {
  readonly unit: UnitId;
  readonly rule: string;
  readonly amount?: string;
  readonly grounds: string;
  readonly evidence: DocumentRef;
  readonly instead?: 'yes' | 'no';
}

interface RuleFactsProps {
  readonly rule: Rule;
  readonly unit: UnitId | undefined;
}

/** What a rule says, how much of its cap is left for the unit, and that evidence is a must. */
function RuleFacts({ rule, unit }: RuleFactsProps) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const room = unit === undefined ? null : capRoomOf(campaign, unit, rule.id);
  const { kind, amount = null, cap = null } = rule;
  return (
    <Alert
      className="spaced"
      type="info"
      title={say(ruleText(say(names('kind', kind)), amount, cap))}
      description={
        <ul className="reasons">
          {kind === 'veto' && <li>{say(words.veto)}</li>}
          {kind === 'bonus' && <li>{say(words.bonusNoWindow)}</li>}
          {room !== null && <li>{say(capText(room.cap, room.used, room.left))}</li>}
          {room === null && kind !== 'veto' && <li>{say(words.noCap)}</li>}
          <li>{say(words.evidenceDuty)}</li>
        </ul>
      }
    />
  );
}

interface EntryFormProps {
  readonly onDone: (adjustment: AdjustmentId) => void;
}

/** Enters a deduction, bonus or veto under a rule of the scheme. */
export function EntryForm({ onDone }: EntryFormProps) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const seen = useCampaignAsOpened();
  const propose = usePropose();
  const [id] = useState(() => adjustmentId.parse(drawnId('k')));
  const [form] = Form.useForm<EntryValues>();
  const given = Form.useWatch((values: Partial<EntryValues>) => values, form) ?? {};
  const rule = campaign.scheme.rules.find((each) => each.id === given.rule);
  const source = sourceOf(given);
  const penalty =
    source === null || given.unit === undefined || rule === undefined || rule.kind === 'bonus'
      ? null
      : penaltyOn(campaign, given.unit, source);
  const enter = (values: EntryValues): void => {
    const from = sourceOf(values);
    if (from === null) return;
    const instead: LineId | AdjustmentId | null =
      penalty !== null && values.instead === 'yes' ? penalty.id : null;
    propose({
      wish: {
        type: 'enter-adjustment',
        body: {
          adjustment: id,
          unit: values.unit,
          rule: values.rule,
          amount: rule?.kind === 'veto' ? null : (values.amount?.trim() ?? null),
          source: from,
          grounds: values.grounds.trim(),
          evidence: values.evidence,
          instead,
        },
      },
      seen,
      onRecorded: () => onDone(id),
    });
  };
  return (
    <Form<EntryValues> form={form} layout="vertical" scrollToFirstError onFinish={enter}>
      <Form.Item
        name="unit"
        label={say(words.unit)}
        rules={[{ required: true, message: say(common.needed) }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={evaluatedUnits(campaign.units).map((unit) => ({
            value: unit.id as string,
            label: unit.name,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="rule"
        label={say(words.rule)}
        rules={[{ required: true, message: say(common.needed) }]}
      >
        <Select
          onChange={(chosen: string) => {
            const amount = campaign.scheme.rules.find((each) => each.id === chosen)?.amount;
            form.setFieldValue('amount', amount ?? undefined);
          }}
          options={campaign.scheme.rules.map(({ id: value, kind, label }) => ({
            value,
            label: say(bracketed(label, names('kind', kind))),
          }))}
        />
      </Form.Item>
      {rule !== undefined && <RuleFacts rule={rule} unit={given.unit} />}
      {rule !== undefined && rule.kind !== 'veto' && (
        <PointsField name="amount" label={say(words.amount)} extra={say(words.amountHint)} />
      )}
      <SourceFields />
      {penalty !== null && <ConflictField penalty={penalty} />}
      <GroundsFields />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}
