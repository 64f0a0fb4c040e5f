import type { Poll } from '@pingyi/core';
import { Button } from 'antd';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { Panel } from './panel.tsx';
import { useGive } from './use-give.ts';

const waitingStates: readonly Poll['state'][] = ['closed', 'covered', 'tallied'];

function WaitingPoll({ poll }: { readonly poll: Poll }) {
  const say = useSay();
  const giving = useGive();
  return (
    <>
      <p>
        {say(words.poll)} {poll.id}
      </p>
      {giving.problem !== null && <ProblemAlert problem={giving.problem} />}
      <p className="buttons">
        {poll.state === 'closed' && (
          <Button
            loading={giving.isSending}
            onClick={() => void giving.send('GET', `polls/${poll.id}/tally`)}
          >
            {say(words.followClosing)}
          </Button>
        )}
        <Button
          type="primary"
          loading={giving.isSending}
          onClick={() => void giving.send('POST', `polls/${poll.id}/server-decryption`)}
        >
          {say(words.decryptByServer)}
        </Button>
      </p>
    </>
  );
}

/** Where the server keeps the keys: the office lets it decrypt what was closed. Trustees have their own page. */
export function ServerDecryptionPanel() {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const mayDecrypt = useMayGive('settle-keys');
  const { drafted, polls } = meeting.electronic;
  const waiting = [...polls.values()].filter(({ state }) => waitingStates.includes(state));
  if (drafted?.keys !== 'server' || !mayDecrypt || waiting.length === 0) return null;
  return (
    <Panel title={say(words.decryption)}>
      {waiting.map((poll) => (
        <WaitingPoll key={poll.id} poll={poll} />
      ))}
    </Panel>
  );
}
