import { type AdjustmentId, type DocumentRef, lineId, penaltyOn, type Unit } from '@pingyi/core';
import { Button, Form } from 'antd';
import { ConflictField } from '../assessment/conflict-field.tsx';
import { drawnId } from '../assessment/drawn-id.ts';
import { GroundsFields } from '../assessment/grounds-fields.tsx';
import { PointsField } from '../assessment/points-field.tsx';
import { SourceFields, type SourceValues, sourceOf } from '../assessment/source-fields.tsx';
import { useCampaign, useCampaignAsOpened } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { words as common } from '../words/common.ts';
import { pointsOfMax, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import type { SheetCell } from './sheet.ts';

interface LineValues extends SourceValues {
  readonly points: string;
  readonly grounds: string;
  readonly evidence: DocumentRef;
  readonly instead?: 'yes' | 'no';
}

interface LineFormProps {
  readonly unit: Unit;
  readonly item: SheetCell['item'];
  readonly onDone: () => void;
}

/** Enters a line that a person judged: points, grounds, evidence, and the fact it rests on. */
export function LineForm({ unit, item, onDone }: LineFormProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const [form] = Form.useForm<LineValues>();
  const given = Form.useWatch((values: Partial<LineValues>) => values, form) ?? {};
  const source = sourceOf(given);
  const isLess = (given.points ?? '').trim() !== item.max;
  const standing = source === null || !isLess ? null : penaltyOn(campaign, unit.id, source);
  const penalty = standing?.kind === 'adjustment' ? standing : null;
  const enter = (values: LineValues): void => {
    const line = {
      line: lineId.parse(drawnId('l')),
      item: item.id,
      points: values.points.trim(),
      source: sourceOf(values),
      grounds: values.grounds.trim(),
      evidence: values.evidence,
      instead: penalty !== null && values.instead === 'yes' ? (penalty.id as AdjustmentId) : null,
      replaces: null,
    };
    const sheets = [{ unit: unit.id, lines: [line] }];
    propose({ wish: { type: 'enter-daily-lines', body: { sheets } }, seen, onRecorded: onDone });
  };
  return (
    <Form<LineValues> form={form} layout="vertical" scrollToFirstError onFinish={enter}>
      <PointsField
        name="points"
        label={say(words.points)}
        extra={say(pointsOfMax('0', item.max))}
      />
      <GroundsFields />
      <SourceFields isOptional />
      {penalty !== null && <ConflictField penalty={penalty} />}
      <Button type="primary" htmlType="submit">
        {say(common.save)}
      </Button>
    </Form>
  );
}
