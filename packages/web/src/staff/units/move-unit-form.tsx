import type { Unit, UnitId } from '@pingyi/core';
import { Button, Form } from 'antd';
import { useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { placeOfUnit, unitSubject } from './compared-unit.ts';
import { ParentFields } from './place-fields.tsx';

interface FormProps {
  readonly unit: Unit;
  /** The parent it was dropped on, `''` for none, null when it was not dragged. */
  readonly to: string | null;
  readonly onDone: () => void;
}

interface Values {
  readonly parent: string;
  readonly role?: 'own' | 'lower';
  readonly reason: string;
}

/** Puts a unit under another parent. */
export function MoveUnitForm({ unit, to, onDone }: FormProps) {
  const say = useSay();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const move = (values: Values): void => {
    const parent = values.parent === '' ? null : (values.parent as UnitId);
    const place = { parent, role: parent === null ? null : (values.role ?? 'lower') };
    propose({
      wish: { type: 'move-unit', body: { unit: unit.id, ...place, reason: values.reason.trim() } },
      subject: unitSubject(unit.id, placeOfUnit, seen.campaign, place),
      seen,
      onRecorded: onDone,
    });
  };
  return (
    <Form<Values>
      layout="vertical"
      initialValues={{ parent: to ?? unit.parent ?? '', role: unit.role ?? 'lower', reason: '' }}
      onFinish={move}
    >
      <ParentFields except={unit.id} />
      <ReasonField />
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}
