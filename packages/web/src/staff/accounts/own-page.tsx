import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { inARow, labelled } from '../../words/marks.ts';
import { api, dataOf } from '../data/ask.ts';
import { PasswordFields } from '../session/chosen-fields.tsx';
import { useOwnAccount } from '../session/own-account.ts';
import { post } from '../session/post.ts';
import { useStep } from '../session/use-step.ts';
import { Page } from '../ui/page.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words } from '../words/accounts.ts';
import { words as common } from '../words/common.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';

function SignIns() {
  const say = useSay();
  const { language } = useSpeech();
  const client = useQueryClient();
  const step = useStep();
  const signIns = useQuery({
    queryKey: ['sign-ins'],
    queryFn: async () => dataOf<'/api/me/sign-ins'>(await api.GET('/api/me/sign-ins')).signIns,
  });
  return (
    <section className="panel" aria-labelledby="sign-ins-title">
      <h2 id="sign-ins-title">{say(words.signIns)}</h2>
      {step.problem !== null && <ProblemAlert problem={step.problem} />}
      <QueryView query={signIns}>
        {(list) => (
          <Sideways label={say(words.signIns)}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{say(words.since)}</th>
                  <th scope="col">{say(words.lastUsed)}</th>
                  <th scope="col">{say(words.end)}</th>
                </tr>
              </thead>
              <tbody>
                {list.map(({ signIn, since, lastUsed, isThis }) => (
                  <tr key={signIn}>
                    <th scope="row">{momentText(since, language)}</th>
                    <td>{momentText(lastUsed, language)}</td>
                    <td>
                      {isThis ? (
                        say(words.thisOne)
                      ) : (
                        <Button
                          size="small"
                          aria-label={say(labelled(words.end, momentText(since, language)))}
                          onClick={() =>
                            void step.send(
                              () => post(`/me/sign-ins/${signIn}/end`),
                              () => void client.invalidateQueries({ queryKey: ['sign-ins'] }),
                            )
                          }
                        >
                          {say(words.end)}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sideways>
        )}
      </QueryView>
    </section>
  );
}

interface PasswordValues {
  readonly old: string;
  readonly password: string;
}

function PasswordChange() {
  const say = useSay();
  const step = useStep();
  const [isDone, setDone] = useState(false);
  const [form] = Form.useForm<PasswordValues>();
  return (
    <section className="panel" aria-labelledby="password-title">
      <h2 id="password-title">{say(words.password)}</h2>
      {isDone && (
        <Alert className="spaced" type="success" showIcon title={say(words.passwordDone)} />
      )}
      {step.problem !== null && <ProblemAlert problem={step.problem} />}
      <Form<PasswordValues>
        form={form}
        layout="vertical"
        onFinish={({ old, password }) =>
          void step.send(
            () => post('/me/password', { password: old, newPassword: password }),
            () => {
              form.resetFields();
              setDone(true);
            },
          )
        }
      >
        <Form.Item
          name="old"
          label={say(words.oldPassword)}
          rules={[{ required: true, message: say(common.needed) }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <PasswordFields />
        <Button type="primary" htmlType="submit" loading={step.isSending}>
          {say(words.password)}
        </Button>
      </Form>
    </section>
  );
}

/** The own account: roles, rights, sign-ins, password. */
export function OwnPage() {
  const say = useSay();
  const { grants, rights, userName } = useOwnAccount();
  return (
    <Page title={say(words.me)} lead={say(words.meLead)}>
      <section className="panel" aria-labelledby="rights-title">
        <h2 id="rights-title">{userName}</h2>
        <p>{say(inARow(grants.map(({ name }) => name)))}</p>
        <h3 className="sub">{say(words.rights)}</h3>
        <ul className="reasons">
          {rights.map(({ right, says }) => (
            <li key={right}>{say(says)}</li>
          ))}
        </ul>
      </section>
      <SignIns />
      <PasswordChange />
    </Page>
  );
}
