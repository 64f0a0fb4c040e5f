import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../data/problem.ts';
import { Loading } from '../ui/loading.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { Entrance } from './entrance.tsx';
import { post } from './post.ts';

interface LinkSignInProps {
  readonly token: string;
  readonly onSignedIn: () => void;
  readonly onLeave: () => void;
}

/** Signs in by a one-time link, which only accounts of the example have. */
export function LinkSignIn({ token, onSignedIn, onLeave }: LinkSignInProps) {
  const say = useSay();
  const [problem, setProblem] = useState<Problem | null>(null);
  const wasSent = useRef(false);
  useEffect(() => {
    // The link works once, so it is sent once.
    if (wasSent.current) return;
    wasSent.current = true;
    void post('/sign-in/link', { token }).then((posted) => {
      if (posted.ok) onSignedIn();
      else setProblem(posted.problem);
    });
  }, [token, onSignedIn]);
  if (problem === null) return <Loading />;
  return (
    <Entrance title={say(words.title)} problem={problem}>
      <p>{say(words.linkOver)}</p>
      <div>
        <Button type="primary" onClick={onLeave}>
          {say(words.toSignIn)}
        </Button>
      </div>
    </Entrance>
  );
}
