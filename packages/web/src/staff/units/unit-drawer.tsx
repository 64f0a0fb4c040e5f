import { parseUnitId, type Unit, vocabulary } from '@pingyi/core';
import { Collapse, Drawer } from 'antd';
import { inARow } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { HistoryList } from '../history/history-list.tsx';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { words as common } from '../words/common.ts';
import { words as history } from '../words/history.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words as officers } from '../words/officers.ts';
import { words } from '../words/units.ts';
import { ChangeUnitForm } from './change-unit-form.tsx';
import { ExemptForm, MergeForm, ReadmitForm } from './leave-out-forms.tsx';
import { MoveUnitForm } from './move-unit-form.tsx';
import { OfficersForm } from './officers/officers-form.tsx';
import { stateOfUnit } from './unit-rows.ts';

interface UnitDrawerProps {
  /** The id of the unit that is open, or null. */
  readonly unit: string | null;
  readonly moveTo: string | null;
  readonly onClose: () => void;
}

function UnitFacts({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const below = [...campaign.units.values()].filter(
    ({ parent, mergedInto }) => parent === unit.id && mergedInto === null,
  );
  const rows = [
    [words.level, say(names('level', unit.level))],
    [words.class, vocabulary(unit.class, language)],
    [words.parent, unit.parent === null ? say(words.noParent) : say(names('unit', unit.parent))],
    [words.role, unit.role === null ? '—' : say(words[unit.role])],
    [words.state, say(words[stateOfUnit(unit)])],
    [words.children, say(inARow(below.map(({ name }) => name))) || say(common.none)],
    [
      officers.title,
      say(campaign.officers.has(unit.id) ? words.officersNamed : words.officersNone),
    ],
    [words.id, unit.id],
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function UnitActions({
  unit,
  moveTo,
  onClose,
}: { readonly unit: Unit } & Omit<UnitDrawerProps, 'unit'>) {
  const say = useSay();
  const { campaign } = useCampaign();
  const mayChange = campaign.firstVote === null;
  const own = useOwnAccount();
  const items = [
    {
      key: 'officers',
      label: say(officers.title),
      may: hasRight(own, 'manage-contacts'),
      children: <OfficersForm unit={unit} />,
    },
    {
      key: 'change',
      label: say(words.change),
      may: mayChange,
      children: <ChangeUnitForm unit={unit} onDone={onClose} />,
    },
    {
      key: 'move',
      label: say(words.move),
      may: mayChange,
      children: <MoveUnitForm unit={unit} to={moveTo} onDone={onClose} />,
    },
    {
      key: 'merge',
      label: say(words.merge),
      may: true,
      children: <MergeForm unit={unit} onDone={onClose} />,
    },
    unit.exemptedBy === null
      ? {
          key: 'exempt',
          label: say(words.exemptUnit),
          may: true,
          children: <ExemptForm unit={unit} onDone={onClose} />,
        }
      : {
          key: 'readmit',
          label: say(words.readmit),
          may: mayChange,
          children: <ReadmitForm unit={unit} onDone={onClose} />,
        },
  ];
  return (
    <Collapse
      destroyOnHidden
      defaultActiveKey={moveTo === null ? [] : ['move']}
      items={items
        .filter(({ may }) => may)
        .map(({ key, label, children }) => ({ key, label, children }))}
    />
  );
}

/** One unit: its facts, what can be done with it, and what happened to it. */
export function UnitDrawer({ unit: id, moveTo, onClose }: UnitDrawerProps) {
  const say = useSay();
  const { campaign, isOver } = useCampaign();
  const parsed = id === null ? null : parseUnitId(id);
  const unit = parsed === null ? undefined : campaign.units.get(parsed);
  return (
    <Drawer
      open={unit !== undefined}
      title={unit?.name ?? ''}
      size={560}
      destroyOnHidden
      onClose={onClose}
    >
      {unit !== undefined && (
        <div className="stack">
          <UnitFacts unit={unit} />
          {!isOver && unit.mergedInto === null && (
            <UnitActions key={unit.id} unit={unit} moveTo={moveTo} onClose={onClose} />
          )}
          <section aria-labelledby="unit-history">
            <h3 id="unit-history">{say(history.title)}</h3>
            <HistoryList campaign={campaign.id} unit={unit.id} />
          </section>
        </div>
      )}
    </Drawer>
  );
}
