import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { problemOf } from '../data/problem.ts';
import { useCampaigns } from '../data/queries.ts';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { currentToken, keepToken } from './credentials.ts';

/** The token in a set-up link, or the text itself when it is no link. */
function tokenIn(text: string): string {
  return text.trim().replace(/^.*#/u, '');
}

interface SignInProps {
  readonly wasRefused: boolean;
  readonly onToken: (token: string) => void;
}

function SignIn({ wasRefused, onToken }: SignInProps) {
  const say = useSay();
  const [link, setLink] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onToken(tokenIn(link));
  };
  return (
    <main className="sign-in">
      <LanguageSwitch />
      <h1>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <form onSubmit={submit} className="stack">
        <label htmlFor="set-up-link">{say(words.link)}</label>
        <Input.Password
          id="set-up-link"
          value={link}
          autoComplete="off"
          onChange={(event) => setLink(event.target.value)}
        />
        {wasRefused && <p role="alert">{say(words.refused)}</p>}
        <div>
          <Button type="primary" htmlType="submit" disabled={link.trim() === ''}>
            {say(words.signIn)}
          </Button>
        </div>
      </form>
    </main>
  );
}

/** Lets those in whom the server knows; shows all others the page where they sign in. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const client = useQueryClient();
  const [mayTry, setMayTry] = useState(() => currentToken() !== null);
  const campaigns = useCampaigns(mayTry);
  if (campaigns.data !== undefined) return children;
  const problem = campaigns.error === null ? null : problemOf(campaigns.error);
  if (mayTry && problem === null) return <Loading />;
  if (problem !== null && problem.code !== 'not-signed-in')
    return (
      <main className="sign-in">
        <ProblemAlert problem={problem} />
        <div>
          <Button onClick={() => void campaigns.refetch()}>{say(common.again)}</Button>
        </div>
      </main>
    );
  return (
    <SignIn
      wasRefused={problem !== null}
      onToken={(token) => {
        keepToken(token);
        setMayTry(true);
        void client.resetQueries();
      }}
    />
  );
}
