import { evaluatedUnits, objectionId, type UnitId } from '@pingyi/core';
import { Alert, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { drawnId } from '../../assessment/drawn-id.ts';
import { TextOrFileForm } from '../../assessment/text-or-file.tsx';
import { useToday } from '../../assessment/use-today.ts';
import { useCampaign } from '../../data/campaign-context.tsx';
import { usePropose } from '../../steps/official-steps.tsx';
import { words as adjustments } from '../../words/adjustments.ts';
import { words as common } from '../../words/common.ts';
import { useSay } from '../../words/language.tsx';
import { words as late } from '../../words/late-objections.ts';
import { words } from '../../words/life-of-result.ts';

interface ObjectionFormProps {
  /** The unit that objects; left out where the office takes in anybody's objection. */
  readonly unit?: UnitId;
  readonly onDone: () => void;
}

/** Takes in an objection to the result: of the own unit, or by the office of anybody. */
export function ObjectionForm({ unit: own, onDone }: ObjectionFormProps) {
  const say = useSay();
  const propose = usePropose();
  const { campaign } = useCampaign();
  const today = useToday();
  const units = evaluatedUnits(campaign.units);
  const [unit, setUnit] = useState<UnitId | undefined>(own ?? units[0]?.id);
  const [from, setFrom] = useState<'unit' | 'citizen'>(own === undefined ? 'citizen' : 'unit');
  const { final, notices } = campaign.yearResult;
  const isLate = today > (notices.at(-1)?.closes ?? today);
  return (
    <>
      {(final !== null || isLate) && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={say(final === null ? late.lateResult : late.lateFinal)}
        />
      )}
      {own === undefined && (
        <div className="columns">
          <Form.Item label={say(words.unit)} layout="vertical">
            <Select<UnitId>
              aria-label={say(words.unit)}
              showSearch={{ optionFilterProp: 'label' }}
              {...(unit === undefined ? {} : { value: unit })}
              onChange={setUnit}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item label={say(words.from)} layout="vertical">
            <Radio.Group
              aria-label={say(words.from)}
              value={from}
              onChange={({ target }) => setFrom(target.value)}
              options={[
                { value: 'citizen', label: say(words.fromCitizen) },
                { value: 'unit', label: say(words.fromUnit) },
              ]}
            />
          </Form.Item>
        </div>
      )}
      <TextOrFileForm
        name={words.name}
        hint={adjustments.objectHint}
        action={common.save}
        onGiven={(document) => {
          if (unit === undefined) return;
          const objection = objectionId.parse(drawnId('o'));
          propose({
            wish: { type: 'object-to-result', body: { objection, unit, from, document } },
            onRecorded: onDone,
          });
        }}
      />
    </>
  );
}
