import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { problemOf } from '../data/problem.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { ExampleOver } from './example-over.tsx';
import { keepSignedIn, maybeSignedIn } from './kept-sign-in.ts';
import type { OneTimeLink } from './link-in-address.ts';
import { LinkSignIn } from './link-sign-in.tsx';
import { OwnAccountContext, ownAccountKey, useOwnAccountQuery } from './own-account.ts';

const SignInPage = lazy(async () => ({
  default: (await import('./sign-in-page.tsx')).SignInPage,
}));
const FirstRunPage = lazy(async () => ({
  default: (await import('./first-run-page.tsx')).FirstRunPage,
}));
const InvitationPage = lazy(async () => ({
  default: (await import('./invitation-page.tsx')).InvitationPage,
}));
const NewPasswordPage = lazy(async () => ({
  default: (await import('./new-password-page.tsx')).NewPasswordPage,
}));
const SecondFactorPage = lazy(async () => ({
  default: (await import('./second-factor-page.tsx')).SecondFactorPage,
}));

interface LinkPageProps {
  readonly link: OneTimeLink;
  readonly onSignedIn: () => void;
  /** Goes on to the page where one signs in. */
  readonly onLeave: () => void;
}

/** The page that a one-time link opens. */
function LinkPage({ link: { purpose, token }, onSignedIn, onLeave }: LinkPageProps) {
  switch (purpose) {
    case 'set-up':
      return <FirstRunPage token={token} onSignedIn={onSignedIn} />;
    case 'invitation':
      return <InvitationPage token={token} onSignedIn={onSignedIn} />;
    case 'new-password':
      return <NewPasswordPage token={token} onDone={onLeave} />;
    case 'sign-in':
      return <LinkSignIn token={token} onSignedIn={onSignedIn} onLeave={onLeave} />;
  }
}

interface GateProps {
  /** The one-time link that the page was opened with, or null. */
  readonly link: OneTimeLink | null;
  readonly children: ReactNode;
}

/** Lets those in whom the server knows; leads all others to the page that they need. */
export function Gate({ link: given, children }: GateProps) {
  const say = useSay();
  const client = useQueryClient();
  const [link, setLink] = useState(given);
  const [mayBeIn, setMayBeIn] = useState(maybeSignedIn);
  const own = useOwnAccountQuery(mayBeIn && link === null);
  const problem = own.error === null ? null : problemOf(own.error);
  const isSignedOut = problem?.code === 'not-signed-in';
  useEffect(() => {
    if (isSignedOut) keepSignedIn(false);
  }, [isSignedOut]);
  const enter = (): void => {
    keepSignedIn(true);
    setLink(null);
    setMayBeIn(true);
    void client.resetQueries({ queryKey: ownAccountKey });
  };
  if (link !== null)
    return (
      <Suspense fallback={<Loading />}>
        <LinkPage link={link} onSignedIn={enter} onLeave={() => setLink(null)} />
      </Suspense>
    );
  if (own.data !== undefined && !own.data.isComplete && own.data.isByLink)
    return (
      <ExampleOver
        onLeave={() => {
          keepSignedIn(false);
          setMayBeIn(false);
          client.removeQueries({ queryKey: ownAccountKey });
        }}
      />
    );
  if (own.data !== undefined && !own.data.isComplete)
    return (
      <Suspense fallback={<Loading />}>
        <SecondFactorPage onDone={enter} />
      </Suspense>
    );
  if (own.data !== undefined)
    return <OwnAccountContext value={own.data}>{children}</OwnAccountContext>;
  if (mayBeIn && problem === null) return <Loading />;
  if (problem !== null && !isSignedOut)
    return (
      <main className="sign-in">
        <ProblemAlert problem={problem} />
        <div>
          <Button onClick={() => void own.refetch()}>{say(common.again)}</Button>
        </div>
      </main>
    );
  return (
    <Suspense fallback={<Loading />}>
      <SignInPage onSignedIn={enter} />
    </Suspense>
  );
}
