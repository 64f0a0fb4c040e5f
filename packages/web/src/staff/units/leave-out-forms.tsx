import type { DocumentRef, Unit, UnitId } from '@pingyi/core';
import { Button, Form, Select } from 'antd';
import { useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { DocumentField } from '../ui/document-field.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/units.ts';

interface FormProps {
  readonly unit: Unit;
  readonly onDone: () => void;
}

/** Exempts a unit by a decision of the leading group. */
export function ExemptForm({ unit, onDone }: FormProps) {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  return (
    <Form<{ readonly reason: string; readonly decision: DocumentRef }>
      layout="vertical"
      onFinish={({ reason, decision }) =>
        propose({
          wish: { type: 'exempt-unit', body: { unit: unit.id, reason: reason.trim(), decision } },
          seen,
          onRecorded: onDone,
        })
      }
    >
      <ReasonField />
      <DocumentField name="decision" label={say(words.decision)} />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}

/** Lifts an exemption, naming the act that made it. */
export function ReadmitForm({ unit, onDone }: FormProps) {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const supersedes = unit.exemptedBy ?? 0;
  return (
    <Form<{ readonly reason: string }>
      layout="vertical"
      onFinish={({ reason }) =>
        propose({
          wish: {
            type: 'readmit-unit',
            body: { unit: unit.id, correction: { supersedes, reason: reason.trim() } },
          },
          seen,
          onRecorded: onDone,
        })
      }
    >
      <ReasonField />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}

interface MergeValues {
  readonly into: string;
  readonly reason: string;
  readonly decision: DocumentRef;
}

/** Merges a unit into another of its level. */
export function MergeForm({ unit, onDone }: FormProps) {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const others = [...seen.campaign.units.values()].filter(
    ({ id, level, mergedInto }) => id !== unit.id && level === unit.level && mergedInto === null,
  );
  const merge = ({ into, reason, decision }: MergeValues): void =>
    propose({
      wish: {
        type: 'merge-units',
        body: { units: [unit.id], into: into as UnitId, reason: reason.trim(), decision },
      },
      seen,
      onRecorded: onDone,
    });
  return (
    <Form<MergeValues> layout="vertical" onFinish={merge}>
      <Form.Item
        name="into"
        label={say(words.into)}
        rules={[{ required: true, message: say(common.needed) }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map(({ id, name }) => ({ value: id as string, label: name }))}
        />
      </Form.Item>
      <ReasonField />
      <DocumentField name="decision" label={say(words.decision)} />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}
