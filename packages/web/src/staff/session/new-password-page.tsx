import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { PasswordFields } from './chosen-fields.tsx';
import { Entrance } from './entrance.tsx';
import { post } from './post.ts';
import { useStep } from './use-step.ts';

interface NewPasswordPageProps {
  readonly token: string;
  readonly onDone: () => void;
}

/** Sets a new password by a link that an administrator gave. */
export function NewPasswordPage({ token, onDone }: NewPasswordPageProps) {
  const say = useSay();
  const step = useStep();
  const [isDone, setDone] = useState(false);
  return (
    <Entrance title={say(words.newPasswordTitle)} problem={step.problem}>
      {isDone ? (
        <>
          <Alert type="success" showIcon title={say(words.newPasswordDone)} />
          <div>
            <Button type="primary" onClick={onDone}>
              {say(words.toSignIn)}
            </Button>
          </div>
        </>
      ) : (
        <Form<{ readonly password: string }>
          layout="vertical"
          onFinish={({ password }) =>
            void step.send(
              () => post('/new-password', { token, password }),
              () => setDone(true),
            )
          }
        >
          <PasswordFields />
          <Button type="primary" htmlType="submit" loading={step.isSending}>
            {say(words.goOn)}
          </Button>
        </Form>
      )}
    </Entrance>
  );
}
