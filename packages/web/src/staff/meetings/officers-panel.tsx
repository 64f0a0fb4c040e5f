import { accountId, type Officers, type Role } from '@pingyi/core';
import { Button, Form, Input, Select } from 'antd';
import { useHolderNames } from '../accounts/holder-names.ts';
import { useAccounts } from '../accounts/queries.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { Sideways } from '../ui/sideways.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { Mark } from './mark.tsx';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';

interface Sent {
  readonly account?: string;
  readonly body?: string;
}

interface Values {
  readonly chairs: readonly string[];
  readonly tellers: readonly string[];
  readonly scrutineers: readonly Sent[];
  readonly trustees: readonly Sent[];
  readonly reason?: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Accounts that hold a role in the campaign, by the name of their holder. */
function useChoices(office: Role): readonly Choice[] {
  const say = useSay();
  const own = useOwnAccount();
  const { campaign } = useMeetingWorld();
  const { data: accounts = [] } = useAccounts(hasRight(own, 'list-accounts'));
  return accounts
    .filter(({ state, grants }) => {
      const holds = ({ role: held, scope }: (typeof grants)[number]) =>
        held === office && (scope.kind === 'installation' || scope.campaign === campaign.id);
      return state === 'open' && grants.some(holds);
    })
    .map(({ account, shownAs }) => ({ value: account, label: say(shownAs) }));
}

/** Who holds which office of the meeting, and whether their keys are listed. */
function Named() {
  const say = useSay();
  const nameOf = useHolderNames();
  const { meeting } = useMeetingWorld();
  const { officers, keys } = meeting;
  if (officers === null) return null;
  const rows = [
    ...officers.chairs.map((account) => ({ account, office: words.chairs, body: '', signs: true })),
    ...officers.scrutineers.map((each) => ({ ...each, office: words.scrutineers, signs: true })),
    ...officers.tellers.map((account) => ({
      account,
      office: words.tellers,
      body: '',
      signs: true,
    })),
    ...officers.trustees.map((each) => ({ ...each, office: words.trustees, signs: false })),
  ];
  return (
    <Sideways label={say(words.officers)}>
      <table className="plain-table">
        <tbody>
          {rows.map(({ account, office, body, signs }) => (
            <tr key={account}>
              <th scope="row">{say(office)}</th>
              <td>{nameOf(account)}</td>
              <td>{body}</td>
              <td>
                {signs && (
                  <Mark kind={keys.has(account) ? 'plain' : 'warning'}>
                    {say(keys.has(account) ? words.keyListed : words.keyUnlisted)}
                  </Mark>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

interface AccountsFieldProps {
  readonly name: 'chairs' | 'tellers';
  readonly label: string;
  readonly office: Role;
  readonly isNeeded?: boolean;
}

/** Several accounts of a role; an id may be typed where the list cannot be read. */
function AccountsField({ name, label, office, isNeeded = false }: AccountsFieldProps) {
  const say = useSay();
  const choices = useChoices(office);
  const areIds = (ids: readonly string[] = []) =>
    ids.every((id) => accountId.safeParse(id).success) && (!isNeeded || ids.length > 0);
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        {
          validator: (_, ids: readonly string[]) =>
            areIds(ids) ? Promise.resolve() : Promise.reject(new Error(say(common.needed))),
        },
      ]}
    >
      <Select mode="tags" options={[...choices]} tokenSeparators={[' ', ',', '，']} />
    </Form.Item>
  );
}

interface SentFieldProps {
  readonly name: 'scrutineers' | 'trustees';
  readonly label: string;
  readonly office: Role;
}

/** The account is one, chosen or typed. */
function accountRule(message: string) {
  return {
    validator: (_: unknown, id: unknown) =>
      accountId.safeParse(id).success ? Promise.resolve() : Promise.reject(new Error(message)),
  };
}

/** Officers whose independence matters: each with the body that sent the person. */
function SentField({ name, label, office }: SentFieldProps) {
  const say = useSay();
  const choices = useChoices(office);
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <fieldset className="officers-sent">
          <legend>{label}</legend>
          {rows.map(({ key, name: row }, place) => (
            <div key={key} className="buttons">
              <Form.Item name={[row, 'account']} rules={[accountRule(say(common.needed))]}>
                {choices.length === 0 ? (
                  <Input aria-label={`${label} ${place + 1}`} placeholder={say(words.accountId)} />
                ) : (
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    aria-label={`${label} ${place + 1}`}
                    options={[...choices]}
                    style={{ minWidth: '14em' }}
                  />
                )}
              </Form.Item>
              <Form.Item
                name={[row, 'body']}
                rules={[{ required: true, whitespace: true, message: say(words.bodyMissing) }]}
              >
                <Input
                  maxLength={60}
                  aria-label={`${say(words.sentBy)} ${place + 1}`}
                  placeholder={say(words.sentBy)}
                />
              </Form.Item>
              <Button onClick={() => remove(row)}>{say(words.leaveOut)}</Button>
            </div>
          ))}
          <p>
            <Button onClick={() => add({})}>{say(words.addOfficer)}</Button>
          </p>
        </fieldset>
      )}
    </Form.List>
  );
}

function sentOf(sent: readonly Sent[] = []) {
  return sent.map(({ account = '', body = '' }) => ({
    account: accountId.parse(account),
    body: body.trim(),
  }));
}

function valuesOf(officers: Officers | null): Values {
  return {
    chairs: officers?.chairs ?? [],
    tellers: officers?.tellers ?? [],
    scrutineers: officers?.scrutineers ?? [{}, {}],
    trustees: officers?.trustees ?? [],
  };
}

/** Names the officers of the meeting: one account holds one office. */
export function OfficersPanel() {
  const say = useSay();
  const propose = useProposeStep();
  const mayName = useMayGive('name-meeting-officers');
  const { meeting } = useMeetingWorld();
  const { officers } = meeting;
  const name = ({ chairs, tellers, scrutineers, trustees, reason = '' }: Values): void =>
    propose({
      wish: {
        type: 'name-meeting-officers',
        body: {
          chairs: chairs.map((id) => accountId.parse(id)),
          tellers: tellers.map((id) => accountId.parse(id)),
          scrutineers: sentOf(scrutineers),
          trustees: sentOf(trustees),
          correction:
            officers === null ? null : { supersedes: officers.seq, reason: reason.trim() },
        },
      },
    });
  return (
    <Panel title={say(words.officers)}>
      <Named />
      {mayName && meeting.vote.opened === null && (
        <details open={officers === null}>
          <summary>{say(words.nameOfficers)}</summary>
          <p className="quiet">{say(words.officersLead)}</p>
          <Form<Values>
            name="officers"
            layout="vertical"
            initialValues={valuesOf(officers)}
            onFinish={name}
          >
            <AccountsField name="chairs" label={say(words.chairs)} office="chair" isNeeded />
            <SentField name="scrutineers" label={say(words.scrutineers)} office="scrutineer" />
            <AccountsField name="tellers" label={say(words.tellers)} office="teller" />
            <SentField name="trustees" label={say(words.trustees)} office="trustee" />
            {officers !== null && (
              <Form.Item
                name="reason"
                label={say(common.reason)}
                rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
              >
                <Input maxLength={500} />
              </Form.Item>
            )}
            <Button type="primary" htmlType="submit">
              {say(words.check)}
            </Button>
          </Form>
        </details>
      )}
    </Panel>
  );
}
