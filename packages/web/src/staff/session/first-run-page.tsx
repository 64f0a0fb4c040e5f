import { Button, Form, Input } from 'antd';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { PasswordFields, UserNameField } from './chosen-fields.tsx';
import { Entrance } from './entrance.tsx';
import { post } from './post.ts';
import { useStep } from './use-step.ts';

interface FirstRunPageProps {
  /** The token of the link that the server printed. */
  readonly token: string;
  readonly onSignedIn: () => void;
}

interface Values {
  readonly userName: string;
  readonly password: string;
  readonly name?: string;
}

/** Opens the first account, the administrator's. */
export function FirstRunPage({ token, onSignedIn }: FirstRunPageProps) {
  const say = useSay();
  const step = useStep();
  const open = ({ userName, password, name = '' }: Values): void => {
    const body = {
      token,
      userName: userName.trim(),
      password,
      name: name.trim() === '' ? null : name.trim(),
    };
    void step.send(() => post('/set-up', body), onSignedIn);
  };
  return (
    <Entrance title={say(words.setUpTitle)} lead={say(words.setUpLead)} problem={step.problem}>
      <Form<Values> layout="vertical" onFinish={open}>
        <UserNameField />
        <Form.Item name="name" label={say(words.name)} extra={say(words.nameHint)}>
          <Input autoComplete="name" maxLength={50} />
        </Form.Item>
        <PasswordFields />
        <Button type="primary" htmlType="submit" loading={step.isSending}>
          {say(words.open)}
        </Button>
      </Form>
    </Entrance>
  );
}
