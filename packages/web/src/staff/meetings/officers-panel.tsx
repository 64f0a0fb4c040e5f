import { accountId } from '@pingyi/core';
import { Button, Form, Input } from 'antd';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { Mark } from './mark.tsx';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';

interface Values {
  readonly chairs: string;
  readonly scrutineers: string;
  readonly tellers: string;
  readonly trustees: string;
  readonly reason?: string;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function accountsIn(text: string) {
  return linesOf(text).map((line) => accountId.parse(line));
}

/** Account and body of each line; undefined where one has no body. */
function sentIn(text: string) {
  const sent = linesOf(text).map((line) => {
    const [, account = '', body = ''] = /^(\S+)\s+(.+)$/u.exec(line) ?? [];
    const read = accountId.safeParse(account);
    return read.success ? { account: read.data, body } : undefined;
  });
  return sent.includes(undefined) ? undefined : sent.flatMap((each) => each ?? []);
}

function isAccountList(text: string): boolean {
  return linesOf(text).every((line) => accountId.safeParse(line).success);
}

/** Who holds which office of the meeting, and whether their keys are listed. */
function Named() {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const { officers, keys } = meeting;
  if (officers === null) return null;
  const signing = [
    ...officers.chairs.map((account) => ({ account, office: words.chairs, body: '' })),
    ...officers.scrutineers.map((each) => ({ ...each, office: words.scrutineers })),
    ...officers.tellers.map((account) => ({ account, office: words.tellers, body: '' })),
  ];
  return (
    <ul className="reasons">
      {signing.map(({ account, office, body }) => (
        <li key={account}>
          {say(office).split('（')[0]?.split(' (')[0]} · {account} {body}{' '}
          <Mark kind={keys.has(account) ? 'plain' : 'warning'}>
            {say(keys.has(account) ? words.keyListed : words.keyUnlisted)}
          </Mark>
        </li>
      ))}
      {officers.trustees.map(({ account, body }) => (
        <li key={account}>
          {say(words.trustees).split('（')[0]?.split(' (')[0]} · {account} {body}
        </li>
      ))}
    </ul>
  );
}

/** Names the officers of the meeting. */
export function OfficersPanel() {
  const say = useSay();
  const propose = useProposeStep();
  const mayName = useMayGive('name-meeting-officers');
  const { meeting } = useMeetingWorld();
  const { officers } = meeting;
  const rule = (isRight: (text: string) => boolean, message: string) => [
    {
      validator: (_: unknown, text = '') =>
        isRight(text) ? Promise.resolve() : Promise.reject(new Error(message)),
    },
  ];
  const name = (values: Values): void => {
    const correction =
      officers === null ? null : { supersedes: officers.seq, reason: values.reason ?? '' };
    propose({
      wish: {
        type: 'name-meeting-officers',
        body: {
          chairs: accountsIn(values.chairs),
          scrutineers: sentIn(values.scrutineers) ?? [],
          tellers: accountsIn(values.tellers),
          trustees: sentIn(values.trustees) ?? [],
          correction,
        },
      },
    });
  };
  const sentText = (sent: readonly { readonly account: string; readonly body: string }[] = []) =>
    sent.map(({ account, body }) => `${account} ${body}`).join('\n');
  return (
    <Panel title={say(words.officers)}>
      <Named />
      {mayName && meeting.vote.opened === null && (
        <details open={officers === null}>
          <summary>{say(words.nameOfficers)}</summary>
          <p className="quiet">{say(words.officersLead)}</p>
          <Form<Values>
            layout="vertical"
            initialValues={{
              chairs: officers?.chairs.join('\n') ?? '',
              scrutineers: sentText(officers?.scrutineers),
              tellers: officers?.tellers.join('\n') ?? '',
              trustees: sentText(officers?.trustees),
            }}
            onFinish={name}
          >
            <Form.Item
              name="chairs"
              label={say(words.chairs)}
              rules={rule(
                (text) => linesOf(text).length > 0 && isAccountList(text),
                say(common.needed),
              )}
            >
              <Input.TextArea rows={3} />
            </Form.Item>
            <Form.Item
              name="scrutineers"
              label={say(words.scrutineers)}
              rules={rule((text) => sentIn(text) !== undefined, say(words.bodyMissing))}
            >
              <Input.TextArea rows={3} />
            </Form.Item>
            <Form.Item
              name="tellers"
              label={say(words.tellers)}
              rules={rule(isAccountList, say(common.needed))}
            >
              <Input.TextArea rows={3} />
            </Form.Item>
            <Form.Item
              name="trustees"
              label={say(words.trustees)}
              rules={rule((text) => sentIn(text) !== undefined, say(words.bodyMissing))}
            >
              <Input.TextArea rows={3} />
            </Form.Item>
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
