import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { Entrance } from './entrance.tsx';
import { post } from './post.ts';
import { useStep } from './use-step.ts';

interface SignInPageProps {
  readonly onSignedIn: () => void;
}

interface State {
  readonly state: 'signed-in' | 'second-factor-due';
}

/** The second step: a code of the authenticator, or a backup code. */
function SecondStep({ onSignedIn, onBegin }: SignInPageProps & { readonly onBegin: () => void }) {
  const say = useSay();
  const step = useStep();
  const [isBackup, setBackup] = useState(false);
  const submit = ({ code }: { readonly code: string }): void => {
    const text = code.trim();
    const body = isBackup ? { backupCode: text } : { code: text.replace(/\s/gu, '') };
    void step.send(() => post<State>('/sign-in/second-factor', body), onSignedIn);
  };
  const label = isBackup ? words.backupCode : words.code;
  return (
    <Entrance title={say(words.title)} lead={say(words.codeLead)} problem={step.problem}>
      <Form<{ readonly code: string }> layout="vertical" onFinish={submit}>
        <Form.Item
          name="code"
          label={say(label)}
          rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
        >
          <Input
            autoFocus
            autoComplete="one-time-code"
            inputMode={isBackup ? 'text' : 'numeric'}
            maxLength={40}
          />
        </Form.Item>
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={step.isSending}>
            {say(words.signIn)}
          </Button>
          <Button onClick={() => setBackup(!isBackup)}>
            {say(isBackup ? words.useCode : words.useBackup)}
          </Button>
          <Button onClick={onBegin}>{say(words.again)}</Button>
        </div>
      </Form>
    </Entrance>
  );
}

/** Signs in with user name and password, and the second factor where it is due. */
export function SignInPage({ onSignedIn }: SignInPageProps) {
  const say = useSay();
  const step = useStep();
  const [isSecondDue, setSecondDue] = useState(false);
  if (isSecondDue)
    return <SecondStep onSignedIn={onSignedIn} onBegin={() => setSecondDue(false)} />;
  const needed = { required: true, message: say(common.needed) };
  return (
    <Entrance title={say(words.title)} lead={say(words.lead)} problem={step.problem}>
      <Form<{ readonly userName: string; readonly password: string }>
        layout="vertical"
        onFinish={(body) =>
          void step.send(
            () => post<State>('/sign-in', body),
            ({ state }) => (state === 'signed-in' ? onSignedIn() : setSecondDue(true)),
          )
        }
      >
        <Form.Item name="userName" label={say(words.userName)} rules={[needed]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="password" label={say(words.password)} rules={[needed]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={step.isSending}>
          {say(words.signIn)}
        </Button>
      </Form>
    </Entrance>
  );
}
