import { accountId, officersOf } from '@pingyi/core';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { keepOfficerKey, keptOfficerKey } from '../../keys/kept-officer-keys.ts';
import { makeOfficerKey } from '../../keys/officer-key.ts';
import { faultOfPassphrase } from '../../keys/passphrase.ts';
import { words as duty, passphraseFaults } from '../../words/duty.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { useMeetingWorld } from './meeting-context.tsx';
import { Panel } from './panel.tsx';
import { useGive } from './use-give.ts';

interface Values {
  readonly passphrase: string;
  readonly repeated: string;
}

/** The signing key of a chair or teller: made in this browser, only its public part is listed. */
export function OwnKeyPanel() {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const account = accountId.parse(useOwnAccount().account);
  const giving = useGive();
  const [isMaking, setMaking] = useState(false);
  const owner = { meeting: meeting.id, account };
  const [kept, setKept] = useState(() => keptOfficerKey(owner, window.localStorage));
  const signs = (['chair', 'teller'] as const).some((role) =>
    officersOf(meeting, role).includes(account),
  );
  if (!signs) return null;
  const listed = meeting.keys.get(account);
  const isHere = kept !== undefined && listed?.key === kept.key;
  const make = async ({ passphrase }: Values): Promise<void> => {
    setMaking(true);
    const made =
      kept !== undefined && listed === undefined ? kept : await makeOfficerKey(owner, passphrase);
    keepOfficerKey(made, window.localStorage);
    setKept(made);
    const correction =
      listed === undefined ? null : { supersedes: listed.seq, reason: say(duty.renewReason) };
    await giving.give({ type: 'list-officer-key', body: { key: made.key, correction } });
    setMaking(false);
  };
  return (
    <Panel title={say(words.ownKey)}>
      <p>{say(words.ownKeyLead)}</p>
      {isHere && <Alert type="success" showIcon title={say(words.ownKeyHere)} />}
      {listed !== undefined && !isHere && (
        <Alert
          type="warning"
          showIcon
          title={say(duty.keyElsewhere)}
          description={say(duty.keyElsewhereHow)}
        />
      )}
      {giving.problem !== null && <ProblemAlert problem={giving.problem} />}
      {!isHere && meeting.vote.opened === null && (
        <Form<Values> layout="vertical" onFinish={(values) => void make(values)}>
          <Form.Item
            name="passphrase"
            label={say(duty.newPassphrase)}
            extra={say(duty.passphraseHint)}
          >
            <Input.Password autoComplete="new-password" visibilityToggle={false} />
          </Form.Item>
          <Form.Item
            name="repeated"
            label={say(duty.repeatPassphrase)}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_, repeated = '') => {
                  const fault = faultOfPassphrase(getFieldValue('passphrase') ?? '', repeated);
                  return fault === null
                    ? Promise.resolve()
                    : Promise.reject(new Error(say(passphraseFaults[fault])));
                },
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" visibilityToggle={false} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={isMaking}>
            {say(words.makeKey)}
          </Button>
        </Form>
      )}
    </Panel>
  );
}
