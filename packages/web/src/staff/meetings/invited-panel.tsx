import { officialText, presenceOf, type Representative, unitId } from '@pingyi/core';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { ReasonList } from '../ui/reason-list.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { Mark } from './mark.tsx';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';
import { panelReasons } from './panel-reasons.ts';
import { usePool } from './queries.ts';

/** Rows that are shown at once; the field above finds the others. */
const rowsShown = 100;

/** Invitations by category beside the rule of the panel: what they lack, or that nothing is missing. */
function Lights() {
  const say = useSay();
  const { meeting, campaign, names } = useMeetingWorld();
  const { categories, invited } = presenceOf(meeting, campaign);
  const reasons = panelReasons(meeting, campaign);
  return (
    <>
      <p className="figures">
        {meeting.panelBasis !== null && (
          <Mark kind="plain">{say(names('basis', meeting.panelBasis))}</Mark>
        )}{' '}
        {say(words.invited)} {invited}
        {categories
          .filter((each) => each.invited > 0)
          .map((each) => ` · ${say(names('category', each.category))} ${each.invited}`)
          .join('')}
      </p>
      {reasons.length === 0 ? (
        <p>✓ {say(words.panelMet)}</p>
      ) : (
        <ReasonList reasons={reasons} names={names} />
      )}
    </>
  );
}

interface PersonProps {
  readonly row: Representative;
  readonly name: string;
}

/** Takes an invitation back with a reason, or recuses from a unit; both until the person has signed in. */
function Changes({ row: { person }, name }: PersonProps) {
  const say = useSay();
  const propose = useProposeStep();
  const { meeting, names } = useMeetingWorld();
  const { units } = meeting.particulars;
  return (
    <details className="inline-details">
      <summary>
        {say(words.changeInvitation)}
        <span className="unseen"> {name}</span>
      </summary>
      <Form<{ readonly reason: string }>
        name={`withdraw-${person}`}
        layout="inline"
        onFinish={({ reason }) =>
          propose({
            wish: { type: 'withdraw-invitation', body: { person, reason: reason.trim() } },
          })
        }
      >
        <Form.Item
          name="reason"
          label={say(common.reason)}
          rules={[
            {
              validator: (_, text = '') =>
                officialText.safeParse(text.trim()).success
                  ? Promise.resolve()
                  : Promise.reject(new Error(say(common.needed))),
            },
          ]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Button htmlType="submit">{say(words.withdraw)}</Button>
      </Form>
      <Form<{ readonly unit: string }>
        name={`recuse-${person}`}
        layout="inline"
        onFinish={({ unit }) =>
          propose({
            wish: { type: 'recuse-representative', body: { person, unit: unitId.parse(unit) } },
          })
        }
      >
        <Form.Item
          name="unit"
          label={say(words.linkedUnit)}
          rules={[{ required: true, message: say(common.needed) }]}
        >
          <Select
            options={units.map((unit) => ({ value: unit, label: say(names('unit', unit)) }))}
            style={{ minWidth: '12em' }}
          />
        </Form.Item>
        <Button htmlType="submit">{say(words.recuse)}</Button>
      </Form>
    </details>
  );
}

function Row({ row, name }: PersonProps) {
  const say = useSay();
  const { meeting, names } = useMeetingWorld();
  const mayChange = useMayGive('withdraw-invitation') && meeting.vote.opened === null;
  const isRecused = meeting.recusals.has(row.person);
  const stands = !isRecused && row.withdrawn === null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{say(names('category', row.category))}</td>
      <td>
        {isRecused && <Mark kind="warning">{say(words.recused)}</Mark>}
        {row.withdrawn !== null && <Mark kind="warning">{say(words.withdrawn)}</Mark>}
        {row.signedIn !== null && <Mark kind="plain">{say(words.signedIn)}</Mark>}
      </td>
      <td>{mayChange && stands && row.signedIn === null && <Changes row={row} name={name} />}</td>
    </tr>
  );
}

/** Everybody who was invited, with what became of the invitation. */
export function InvitedPanel() {
  const say = useSay();
  const own = useOwnAccount();
  const { meeting, campaign } = useMeetingWorld();
  const pool = usePool(campaign.id, hasRight(own, 'read-people'));
  const [sought, setSought] = useState('');
  const known = new Map(pool.data?.map(({ person, name }) => [person, name] as const));
  const all = [...meeting.representatives.values()];
  const nameOf = ({ person }: Representative): string => known.get(person) ?? person;
  const found = all.filter((row) => nameOf(row).includes(sought.trim()));
  return (
    <Panel title={say(words.people)}>
      <Lights />
      {all.length > 0 && (
        <details>
          <summary>
            {say(words.invitedList)} ({all.length})
          </summary>
          <Input
            aria-label={say(words.find)}
            placeholder={say(words.find)}
            value={sought}
            onChange={({ target: { value } }) => setSought(value)}
          />
          <Sideways label={say(words.people)}>
            <table className="plain-table">
              <tbody>
                {found.slice(0, rowsShown).map((row) => (
                  <Row key={row.person} row={row} name={nameOf(row)} />
                ))}
              </tbody>
            </table>
          </Sideways>
        </details>
      )}
    </Panel>
  );
}
