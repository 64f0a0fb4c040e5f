import { type Poll, pollId } from '@pingyi/core';
import { Alert, Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';
import { useGive } from './use-give.ts';

interface Opening {
  readonly polls: readonly {
    readonly poll: string;
    readonly electorate: number;
    readonly setup: string;
  }[];
}

interface Closing {
  readonly polls: readonly {
    readonly poll: string;
    readonly endBallots: string;
    readonly ballots: number;
    readonly voters: number;
  }[];
}

/** Opens every poll that is due, under the chair's signature over each. */
function OpenVote() {
  const say = useSay();
  const propose = useProposeStep();
  const giving = useGive();
  const open = async (): Promise<void> => {
    const opening = await giving.send<Opening>('GET', 'opening');
    if (opening === null) return;
    const polls = opening.polls.map((each) => ({ ...each, poll: pollId.parse(each.poll) }));
    propose({
      wish: {
        type: 'open-vote',
        body: { polls: polls.map((each) => ({ ...each, signatures: [] })), signatures: [] },
      },
      // One signature for the vote, then one for each poll.
      sign: ([whole, ...each]) => ({
        type: 'open-vote',
        body: {
          polls: polls.map((poll, place) => ({
            ...poll,
            signatures: each[place] === undefined ? [] : [each[place]],
          })),
          signatures: whole === undefined ? [] : [whole],
        },
      }),
    });
  };
  return (
    <>
      {giving.problem !== null && <ProblemAlert problem={giving.problem} />}
      <p>
        <Button type="primary" loading={giving.isSending} onClick={() => void open()}>
          {say(words.openVote)}
        </Button>
      </p>
    </>
  );
}

/** Holds the box, shows its numbers to be signed, and closes the vote. */
function CloseVote() {
  const say = useSay();
  const propose = useProposeStep();
  const giving = useGive();
  const [isHeld, setHeld] = useState(false);
  const close = async (): Promise<void> => {
    const closing = await giving.send<Closing>('POST', 'closing');
    if (closing === null) return;
    setHeld(true);
    const polls = closing.polls.map((each) => ({ ...each, poll: pollId.parse(each.poll) }));
    propose({
      wish: {
        type: 'close-vote',
        body: { polls: polls.map((each) => ({ ...each, signatures: [] })), signatures: [] },
      },
      sign: ([whole, ...each]) => ({
        type: 'close-vote',
        body: {
          polls: polls.map((poll, place) => ({
            ...poll,
            signatures: each[place] === undefined ? [] : [each[place]],
          })),
          signatures: whole === undefined ? [] : [whole],
        },
      }),
      onRecorded: () => setHeld(false),
    });
  };
  return (
    <>
      {giving.problem !== null && <ProblemAlert problem={giving.problem} />}
      {isHeld && <Alert type="info" showIcon title={say(words.closing)} />}
      <p className="buttons">
        <Button type="primary" loading={giving.isSending} onClick={() => void close()}>
          {say(words.closeVote)}
        </Button>
        {isHeld && (
          <Button onClick={() => void giving.send('DELETE', 'closing').then(() => setHeld(false))}>
            {say(words.keepOpen)}
          </Button>
        )}
      </p>
    </>
  );
}

interface VoidValues {
  readonly ballots: number;
  readonly reason: string;
}

/** Voids one poll, for which a spare is then opened. */
function VoidPoll({ poll }: { readonly poll: Poll }) {
  const say = useSay();
  const propose = useProposeStep();
  return (
    <details>
      <summary>
        {say(words.voidPoll)} {poll.id}
      </summary>
      <Form<VoidValues>
        layout="vertical"
        initialValues={{ ballots: poll.voters ?? 0 }}
        onFinish={({ ballots, reason }) =>
          propose({
            wish: { type: 'void-poll', body: { poll: poll.id, ballots, reason: reason.trim() } },
          })
        }
      >
        <Form.Item name="ballots" label={say(words.box)}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <ReasonField />
        <Button htmlType="submit">{say(words.voidPoll)}</Button>
      </Form>
    </details>
  );
}

/** Voids the sheets of paper. */
function VoidPaper() {
  const say = useSay();
  const propose = useProposeStep();
  return (
    <details>
      <summary>{say(words.voidPaper)}</summary>
      <Form<{ readonly reason: string }>
        layout="vertical"
        onFinish={({ reason }) =>
          propose({ wish: { type: 'void-paper', body: { reason: reason.trim() } } })
        }
      >
        <ReasonField />
        <Button htmlType="submit">{say(words.voidPaper)}</Button>
      </Form>
    </details>
  );
}

const voidable: readonly Poll['state'][] = ['open', 'closed', 'covered', 'tallied'];

/** Opening, closing and voiding, for the chair. */
export function VotePanel() {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const mayChair = useMayGive('open-vote');
  const { vote, electronic, paper } = meeting;
  const states = { unopened: words.unopened, open: words.isOpen, closed: words.isClosed };
  const polls = [...electronic.polls.values()].filter(
    ({ state, decryptions }) => voidable.includes(state) && decryptions.size === 0,
  );
  const mayOpen = vote.givenUp === null && vote.state !== 'open';
  const isDue = vote.opened === null || vote.isInterrupted;
  return (
    <Panel title={say(words.vote)}>
      <p>{say(states[vote.state])}</p>
      {mayChair && mayOpen && isDue && <OpenVote />}
      {mayChair && vote.state === 'open' && <CloseVote />}
      {mayChair && polls.map((poll) => <VoidPoll key={poll.id} poll={poll} />)}
      {mayChair && paper.state !== 'unopened' && <VoidPaper />}
    </Panel>
  );
}
