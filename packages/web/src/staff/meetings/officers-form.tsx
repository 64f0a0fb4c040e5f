import { accountId, type Officers, type Role } from '@pingyi/core';
import { Button, Form, Input, Select } from 'antd';
import type { Account } from '../accounts/queries.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import {
  type Choice,
  type OfficersValues,
  proposedOfficers,
  type Sent,
} from './proposed-officers.ts';

/** Accounts that hold a role in the campaign, by the name of their holder. */
function useChoices(accounts: readonly Account[]): (office: Role) => readonly Choice[] {
  const say = useSay();
  const { campaign } = useMeetingWorld();
  return (office) =>
    accounts
      .filter(({ state, grants }) => {
        const holds = ({ role: held, scope }: (typeof grants)[number]) =>
          held === office && (scope.kind === 'installation' || scope.campaign === campaign.id);
        return state === 'open' && grants.some(holds);
      })
      .map(({ account, shownAs }) => ({ value: account, label: say(shownAs) }));
}

interface AccountsFieldProps {
  readonly name: 'chairs' | 'tellers';
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly isNeeded?: boolean;
}

/** Several accounts of a role; an id may be typed where the list cannot be read. */
function AccountsField({ name, label, choices, isNeeded = false }: AccountsFieldProps) {
  const say = useSay();
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
  readonly choices: readonly Choice[];
}

/** The account is one, chosen or typed. */
function accountRule(message: string) {
  return {
    validator: (_: unknown, id: unknown) =>
      accountId.safeParse(id).success ? Promise.resolve() : Promise.reject(new Error(message)),
  };
}

/** Officers whose independence matters: each with the body that sent the person. */
function SentField({ name, label, choices }: SentFieldProps) {
  const say = useSay();
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

/** What the form begins with: who is named already, else whoever holds the office where that leaves no choice. */
function valuesOf(
  officers: Officers | null,
  choicesOf: (office: Role) => readonly Choice[],
): OfficersValues {
  if (officers === null) return proposedOfficers(choicesOf);
  const { chairs, tellers, scrutineers, trustees } = officers;
  return { chairs, tellers, scrutineers, trustees };
}

interface OfficersFormProps {
  /** Every account that the reader may see; none where that right is missing. */
  readonly accounts: readonly Account[];
}

/** Chooses the officers of the meeting; a changed choice says why. */
export function OfficersForm({ accounts }: OfficersFormProps) {
  const say = useSay();
  const propose = useProposeStep();
  const choicesOf = useChoices(accounts);
  const { meeting } = useMeetingWorld();
  const { officers } = meeting;
  const name = ({ chairs, tellers, scrutineers, trustees, reason = '' }: OfficersValues): void =>
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
    <Form<OfficersValues>
      name="officers"
      layout="vertical"
      initialValues={valuesOf(officers, choicesOf)}
      onFinish={name}
    >
      <AccountsField
        name="chairs"
        label={say(words.chairs)}
        choices={choicesOf('chair')}
        isNeeded
      />
      <SentField
        name="scrutineers"
        label={say(words.scrutineers)}
        choices={choicesOf('scrutineer')}
      />
      <AccountsField name="tellers" label={say(words.tellers)} choices={choicesOf('teller')} />
      <SentField name="trustees" label={say(words.trustees)} choices={choicesOf('trustee')} />
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
  );
}
