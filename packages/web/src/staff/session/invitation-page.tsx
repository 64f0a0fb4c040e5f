import type { Sentence } from '@pingyi/core';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { ProblemError } from '../data/problem.ts';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { PasswordFields, UserNameField } from './chosen-fields.tsx';
import { Entrance } from './entrance.tsx';
import { post } from './post.ts';
import { useStep } from './use-step.ts';

interface InvitationPageProps {
  readonly token: string;
  readonly onSignedIn: () => void;
}

interface Invitation {
  readonly name: string | null;
  readonly grants: readonly { readonly role: string; readonly name: Sentence }[];
  readonly needsSecondFactor: boolean;
}

/** Shows what an invitation brings, and opens the account. */
export function InvitationPage({ token, onSignedIn }: InvitationPageProps) {
  const say = useSay();
  const step = useStep();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    retry: false,
    queryFn: async () => {
      const looked = await post<Invitation>('/invitations/look', { token });
      if (!looked.ok) throw new ProblemError(looked.problem);
      return looked.data;
    },
  });
  return (
    <Entrance title={say(words.invitationTitle)} problem={step.problem}>
      {invitation.error !== null && <p>{say(words.linkOver)}</p>}
      <QueryView query={invitation}>
        {({ name, grants, needsSecondFactor }) => (
          <>
            <p>
              {name !== null && <strong>{say({ zh: `${name}：`, en: `${name}: ` })}</strong>}
              {say(words.invitationAs)}
            </p>
            <ul className="reasons">
              {grants.map((grant) => (
                <li key={grant.role}>{say(grant.name)}</li>
              ))}
            </ul>
            {needsSecondFactor && <Alert type="info" showIcon title={say(words.needsSecond)} />}
            <Form<{ readonly userName: string; readonly password: string }>
              layout="vertical"
              onFinish={({ userName, password }) =>
                void step.send(
                  () => post('/invitations/accept', { token, userName: userName.trim(), password }),
                  onSignedIn,
                )
              }
            >
              <UserNameField />
              <PasswordFields />
              <Button type="primary" htmlType="submit" loading={step.isSending}>
                {say(words.open)}
              </Button>
            </Form>
          </>
        )}
      </QueryView>
    </Entrance>
  );
}
