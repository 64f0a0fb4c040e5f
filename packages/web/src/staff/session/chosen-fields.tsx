import { Form, Input } from 'antd';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';

/** A password that somebody chooses, twice, as form fields `password` and `passwordAgain`. */
export function PasswordFields() {
  const say = useSay();
  const needed = { required: true, message: say(common.needed) };
  return (
    <>
      <Form.Item
        name="password"
        label={say(words.newPassword)}
        extra={say(words.passwordHint)}
        rules={[needed]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="passwordAgain"
        label={say(words.passwordAgain)}
        dependencies={['password']}
        rules={[
          needed,
          ({ getFieldValue }) => ({
            validator: (_, value: string) =>
              value === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error(say(words.passwordsDiffer))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}

/** A user name that somebody chooses, as form field `userName`. */
export function UserNameField() {
  const say = useSay();
  return (
    <Form.Item
      name="userName"
      label={say(words.userName)}
      extra={say(words.userNameHint)}
      rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
    >
      <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
    </Form.Item>
  );
}
