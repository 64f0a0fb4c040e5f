import { type Campaign, evaluatedUnits, namesOf, votedLevels } from '@pingyi/core';
import { Form, Input, Select } from 'antd';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';

/** What a form holds of a meeting's particulars. */
export interface ParticularsValues {
  readonly units: readonly string[];
  readonly place: string;
  readonly begins: string;
  readonly ends: string;
  readonly mode: 'onSiteDirect' | 'hotline';
  readonly ballots: 'electronic' | 'paper' | 'mixed';
}

/** Units, place, time and ways of a meeting. */
export function ParticularsFields({ campaign }: { readonly campaign: Campaign }) {
  const say = useSay();
  const names = namesOf(campaign);
  const needed = [{ required: true, message: say(common.needed) }];
  const evaluated = evaluatedUnits(campaign.units);
  const units = votedLevels(campaign).map((level) => ({
    label: say(names('level', level)),
    options: evaluated
      .filter((unit) => unit.level === level)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
  const modes = (['onSiteDirect', 'hotline'] as const).map((mode) => ({
    value: mode,
    label: say(names('mode', mode)),
  }));
  const kinds = (['electronic', 'paper', 'mixed'] as const).map((kind) => ({
    value: kind,
    label: say(words[kind]),
  }));
  return (
    <>
      <Form.Item name="units" label={say(words.units)} rules={needed}>
        <Select mode="multiple" options={units} optionFilterProp="label" />
      </Form.Item>
      <Form.Item name="place" label={say(words.place)} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="begins" label={say(words.begins)} rules={needed}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="ends" label={say(words.ends)} rules={needed}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="mode" label={say(words.mode)} rules={needed}>
        <Select options={modes} />
      </Form.Item>
      <Form.Item name="ballots" label={say(words.ballots)} rules={needed}>
        <Select options={kinds} />
      </Form.Item>
    </>
  );
}
