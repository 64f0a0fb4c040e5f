import { type Unit, vocabulary } from '@pingyi/core';
import { Input, Table } from 'antd';
import { inARow } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { words as common } from '../words/common.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { unitCount, words } from '../words/units.ts';
import { filteredUnits, stateOfUnit, unitStates } from './unit-rows.ts';

interface UnitTableProps {
  readonly search: URLSearchParams;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}

function orNull(value: string): string | null {
  return value === '' ? null : value;
}

/** Units as a list that can be narrowed and sorted. */
export function UnitTable({ search, set }: UnitTableProps) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const level = search.get('level');
  const state = unitStates.find((each) => each === search.get('state')) ?? null;
  const units = filteredUnits(campaign.units, { name: search.get('name') ?? '', level, state });
  const parentOf = ({ parent }: Unit) => (parent === null ? '—' : say(names('unit', parent)));
  return (
    <>
      <search className="tools">
        <label className="field">
          {say(words.find)}
          <Input
            allowClear
            value={search.get('name') ?? ''}
            onChange={({ target: { value } }) => set({ name: orNull(value) })}
          />
        </label>
        <label className="field">
          {say(words.level)}
          <select
            value={level ?? ''}
            onChange={({ target: { value } }) => set({ level: orNull(value) })}
          >
            <option value="">{say(words.all)}</option>
            {campaign.plan.levels.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say(words.state)}
          <select
            value={state ?? ''}
            onChange={({ target: { value } }) => set({ state: orNull(value) })}
          >
            <option value="">{say(words.all)}</option>
            {unitStates.map((each) => (
              <option key={each} value={each}>
                {say(words[each])}
              </option>
            ))}
          </select>
        </label>
        <p role="status">{say(unitCount(units.length, campaign.units.size))}</p>
      </search>
      <Table<Unit>
        rowKey="id"
        dataSource={[...units]}
        size="middle"
        sticky={{ offsetHeader: 57 }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: say(words.noneFound) }}
        pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: say(common.name),
            key: 'name',
            sorter: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
            render: (_, { id, name }) => (
              <button type="button" className="link" onClick={() => set({ unit: id })}>
                {name}
              </button>
            ),
          },
          {
            title: say(words.level),
            key: 'level',
            render: (_, unit) => say(names('level', unit.level)),
          },
          {
            title: say(words.class),
            key: 'class',
            sorter: (a, b) => a.class.localeCompare(b.class),
            render: (_, unit) => vocabulary(unit.class, language),
          },
          { title: say(words.parent), key: 'parent', render: (_, unit) => parentOf(unit) },
          {
            title: say(words.role),
            key: 'role',
            render: (_, { role }) => (role === null ? '—' : say(words[role])),
          },
          {
            title: say(inARow([words.leader, words.liaison])),
            key: 'officers',
            render: (_, { id }) =>
              say(campaign.officers.has(id) ? words.officersNamed : words.officersNone),
          },
          {
            title: say(words.state),
            key: 'state',
            render: (_, unit) => {
              const its = stateOfUnit(unit);
              return its === 'evaluated' ? (
                say(words.evaluated)
              ) : (
                <span className="mark plain">{say(words[its])}</span>
              );
            },
          },
        ]}
      />
    </>
  );
}
