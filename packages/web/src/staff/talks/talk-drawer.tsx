import type { UnitId } from '@pingyi/core';
import { Collapse, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useCampaign } from '../data/campaign-context.tsx';
import { useMay } from '../data/use-may.ts';
import { dayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/talks.ts';
import { DecideForm, DiscloseForm, FollowUpForm, RecordForm } from './talk-forms.tsx';
import { talkState } from './talk-state.ts';

/** What was decided, said and found, as far as it is recorded. */
export function TalkFacts({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  const talk = campaign.talks.get(unit);
  const disclosed = campaign.disclosedTalks.has(unit);
  const rows: [string, ReactNode][] = [[say(words.state), say(talkState(campaign, unit))]];
  if (talk !== undefined) rows.push([say(words.reasons), talk.decided.reasons]);
  if (talk?.held)
    rows.push(
      [say(words.day), dayText(talk.held.day, language)],
      [say(words.persons), talk.held.persons],
      [say(words.causes), talk.held.causes],
      [say(words.countermeasures), talk.held.countermeasures],
      [say(words.followUp), dayText(talk.held.followUp, language)],
    );
  for (const { day, findings } of talk?.followUps ?? [])
    rows.push([`${say(words.followUps)} ${dayText(day, language)}`, findings]);
  return (
    <>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="typed">{value}</dd>
          </div>
        ))}
      </dl>
      {disclosed && <p className="quiet">{say(words.disclosed)}</p>}
    </>
  );
}

interface TalkDrawerProps {
  readonly unit: UnitId | undefined;
  readonly onClose: () => void;
}

/** One talk: what is recorded of it, and the next step. */
export function TalkDrawer({ unit, onClose }: TalkDrawerProps) {
  const say = useSay();
  const mayGive = useMay();
  const { campaign, names } = useCampaign();
  const talk = unit === undefined ? undefined : campaign.talks.get(unit);
  const isHeld = talk !== undefined && talk.held !== null;
  const actions = [
    {
      key: 'decide',
      label: say(words.decide),
      may: talk === undefined && campaign.yearResult.final !== null,
      command: 'decide-talk',
      Form: DecideForm,
    },
    {
      key: 'record',
      label: say(words.record),
      may: talk?.decided.decision === 'hold' && !isHeld,
      command: 'record-talk',
      Form: RecordForm,
    },
    {
      key: 'follow-up',
      label: say(words.recordFollowUp),
      may: isHeld,
      command: 'record-follow-up',
      Form: FollowUpForm,
    },
    {
      key: 'disclose',
      label: say(words.disclose),
      may: isHeld && unit !== undefined && !campaign.disclosedTalks.has(unit),
      command: 'disclose-talk',
      Form: DiscloseForm,
    },
  ] as const;
  const open = actions.filter(({ may, command }) => may && mayGive(command));
  return (
    <Drawer
      open={unit !== undefined}
      title={unit === undefined ? '' : say(names('unit', unit))}
      size={600}
      destroyOnHidden
      onClose={onClose}
    >
      {unit !== undefined && (
        <div className="stack">
          <p>
            <span className="mark warning">{say(words.internal)}</span>
          </p>
          <TalkFacts unit={unit} />
          {open.length > 0 && (
            <Collapse
              destroyOnHidden
              defaultActiveKey={open.slice(0, 1).map(({ key }) => key)}
              items={open.map(({ key, label, Form }) => ({
                key,
                label,
                children: <Form unit={unit} onDone={onClose} />,
              }))}
            />
          )}
        </div>
      )}
    </Drawer>
  );
}
