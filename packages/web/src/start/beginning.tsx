import type { Sentence } from '@pingyi/core';
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  askSetUpState,
  askSignInLink,
  loadExample,
  type Player,
  Refused,
  type SetUpState,
} from './ask.ts';
import { Both } from './both.tsx';
import { Choice } from './choice.tsx';
import { forgetToken } from './kept-token.ts';
import { People } from './people.tsx';
import { words } from './words.ts';

function Notice({ title, says }: { readonly title: Sentence; readonly says: Sentence }) {
  return (
    <section class="start-notice">
      <h2>
        <Both text={title} />
      </h2>
      <p>
        <Both text={says} />
      </p>
    </section>
  );
}

/** What stands in the way, in the server's words where it has some. */
function Trouble({ error }: { readonly error: unknown }) {
  return (
    <p class="start-trouble" role="alert">
      {error instanceof Refused ? error.message : <Both text={words.failed} />}
    </p>
  );
}

/**
 * How an installation begins, for whoever holds the set-up link; afterwards who is in the example. On an
 * installation that is in use it shows nothing, and the page's own doors are all there is.
 */
export function Beginning({ token }: { readonly token: string | null }) {
  const [state, setState] = useState<SetUpState | null>(null);
  const [people, setPeople] = useState<readonly Player[] | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [error, setError] = useState<unknown>(null);

  const load = useCallback((): void => {
    if (token === null) return;
    setError(null);
    loadExample(token, (done, total) => setProgress({ done, total })).then(
      (loaded) => {
        setPeople(loaded);
        setState({ isNeeded: false, isExample: true });
        setProgress(null);
      },
      (reason) => {
        setError(reason);
        setProgress(null);
      },
    );
  }, [token]);
  useEffect(() => {
    askSetUpState().then((asked) => {
      setState(asked);
      if (asked.isExample) load();
      else if (!asked.isNeeded) forgetToken();
    }, setError);
  }, [load]);

  const signIn = (key: string): void => {
    setError(null);
    askSignInLink(token ?? '', key).then((link) => window.location.assign(link), setError);
  };
  return (
    <>
      {error !== null && <Trouble error={error} />}
      {people !== null && <People people={people} onSignIn={signIn} />}
      {state?.isNeeded === true && token !== null && (
        <Choice
          token={token}
          progress={progress}
          onExample={() => {
            setProgress({ done: 0, total: 0 });
            load();
          }}
        />
      )}
      {state?.isNeeded === true && token === null && (
        <Notice title={words.closed} says={words.closedSays} />
      )}
      {state?.isExample === true && token === null && (
        <Notice title={words.exampleHere} says={words.exampleHereSays} />
      )}
    </>
  );
}
