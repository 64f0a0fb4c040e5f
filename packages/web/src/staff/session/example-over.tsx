import { Button } from 'antd';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { Entrance } from './entrance.tsx';
import { post } from './post.ts';
import { useStep } from './use-step.ts';

/** Tells somebody of the example that real work has begun here, where links do not sign in any more. */
export function ExampleOver({ onLeave }: { readonly onLeave: () => void }) {
  const say = useSay();
  const step = useStep();
  return (
    <Entrance
      title={say(words.exampleOverTitle)}
      lead={say(words.exampleOver)}
      problem={step.problem}
    >
      <div>
        <Button
          type="primary"
          loading={step.isSending}
          onClick={() => void step.send(() => post('/sign-out'), onLeave)}
        >
          {say(words.toSignIn)}
        </Button>
      </div>
    </Entrance>
  );
}
