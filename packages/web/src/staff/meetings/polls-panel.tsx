import {
  balanceOf,
  electorateParts,
  nextPoll,
  officersOf,
  type Poll,
  partKey,
  pollId,
  pollsOf,
  standingPoll,
} from '@pingyi/core';
import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import { labelled } from '../../words/marks.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { ofText, placeText, words } from '../words/meetings.ts';
import { words as remote } from '../words/remote.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';
import { useGive } from './use-give.ts';

/** A new uuid of a poll; the library is fetched when it is needed. */
async function newPollId() {
  const { randomPollUuid } = await import('@pingyi/ballot');
  return pollId.parse(randomPollUuid());
}

/** Drafts a poll with two spares for each part of the electorate. */
function Draft() {
  const say = useSay();
  const propose = useProposeStep();
  const { meeting, campaign } = useMeetingWorld();
  const hasTrustees = officersOf(meeting, 'trustee').length > 0;
  const [chosen, setChosen] = useState<'trustees' | 'server' | null>(null);
  // Officers may be named while this form is open.
  const keys = chosen ?? (hasTrustees ? 'trustees' : 'server');
  const mayLink = meeting.particulars.mode === 'hotline' && keys === 'trustees';
  const [wanted, setWanted] = useState<'slips' | 'links'>('slips');
  const credentials = mayLink ? wanted : 'slips';
  const draft = async (): Promise<void> => {
    const polls = [];
    for (const part of electorateParts(campaign.scheme))
      polls.push({
        part,
        poll: await newPollId(),
        spares: [await newPollId(), await newPollId()],
      });
    propose({ wish: { type: 'draft-polls', body: { credentials, keys, polls } } });
  };
  return (
    <>
      <Radio.Group
        aria-label={say(words.keysBy)}
        value={keys}
        onChange={({ target: { value } }) => setChosen(value)}
        options={[
          { value: 'trustees', label: say(words.byTrustees) },
          { value: 'server', label: say(words.byServer) },
        ]}
      />
      {keys === 'server' && <Alert type="warning" showIcon title={say(words.serverMeans)} />}
      {mayLink && (
        <Radio.Group
          aria-label={say(remote.credentials)}
          value={credentials}
          onChange={({ target: { value } }) => setWanted(value)}
          options={[
            { value: 'slips', label: say(remote.bySlips) },
            { value: 'links', label: say(remote.byLinks) },
          ]}
        />
      )}
      {credentials === 'links' && <Alert type="warning" showIcon title={say(remote.linksMean)} />}
      <p>
        <Button type="primary" onClick={() => void draft()}>
          {say(words.draft)}
        </Button>
      </p>
    </>
  );
}

/** The election key that follows from the owners' keys. */
async function keyOf({ keys }: Poll): Promise<string> {
  const { groupOf } = await import('@pingyi/ballot');
  const group = groupOf('Ed25519');
  const elements = [...keys.values()].map(({ key }) => group.parse(key) ?? group.identity);
  return group.format(group.product(elements));
}

interface PollRowProps {
  readonly poll: Poll;
  readonly owners: number;
  /** 0 for the poll itself, 1 and more for its spares. */
  readonly place: number;
  /** The next of its part to be opened; a spare becomes it when the one before is void. */
  readonly isNext: boolean;
}

function PollRow({ poll, owners, place, isNext }: PollRowProps) {
  const say = useSay();
  const propose = useProposeStep();
  const { names } = useMeetingWorld();
  const maySettle = useMayGive('settle-keys');
  const settle = async (): Promise<void> => {
    const publicKey = await keyOf(poll);
    propose({ wish: { type: 'settle-keys', body: { poll: poll.id, publicKey } } });
  };
  return (
    <tr>
      <th scope="row">{say(placeText(place))}</th>
      <td className="figures">{poll.id}</td>
      <td>{say(names('part', partKey(poll.part)))}</td>
      <td>{say(names('state', poll.state))}</td>
      <td>{say(ofText(poll.keys.size, owners))}</td>
      <td>{poll.tests.size}</td>
      <td>{poll.electorate ?? '—'}</td>
      <td>{poll.voters ?? '—'}</td>
      <td>
        {maySettle && isNext && poll.keys.size === owners && owners > 0 && (
          <Button size="small" onClick={() => void settle()}>
            {say(words.settleKeys)}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Polls with their keys, and the slips in the boxes. */
export function PollsPanel() {
  const say = useSay();
  const giving = useGive();
  const { meeting, names } = useMeetingWorld();
  const mayDraft = useMayGive('draft-polls');
  const maySettle = useMayGive('settle-keys');
  const { electronic, particulars } = meeting;
  if (particulars.ballots === 'paper') return null;
  const { drafted } = electronic;
  const polls = [...electronic.polls.values()];
  const owners = drafted?.keys === 'server' ? 1 : officersOf(meeting, 'trustee').length;
  const waits = polls.some(
    (poll) => poll.state === 'drafted' && standingPoll(electronic, poll.part) === null,
  );
  return (
    <Panel title={say(words.polls)}>
      {drafted === null && mayDraft && <Draft />}
      {drafted?.keys === 'server' && (
        <Alert type="warning" showIcon title={say(words.serverMeans)} />
      )}
      {giving.problem !== null && <ProblemAlert problem={giving.problem} />}
      {drafted?.keys === 'server' && maySettle && waits && (
        <p>
          <Button
            type="primary"
            loading={giving.isSending}
            onClick={() => void giving.send('POST', 'server-keys')}
          >
            {say(words.makeServerKeys)}
          </Button>
        </p>
      )}
      {polls.length > 0 && (
        <Sideways label={say(words.polls)}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say(words.poll)}</th>
                <th scope="col">{say(words.pollId)}</th>
                <th scope="col">{say(words.part)}</th>
                <th scope="col">{say(words.state)}</th>
                <th scope="col">{say(words.keys)}</th>
                <th scope="col">{say(words.tests)}</th>
                <th scope="col">{say(words.electorate)}</th>
                <th scope="col">{say(words.voters)}</th>
                <th scope="col">
                  <span className="unseen">{say(words.settleKeys)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {polls.map((poll) => (
                <PollRow
                  key={poll.id}
                  poll={poll}
                  owners={owners}
                  place={pollsOf(electronic, poll.part).findIndex(({ id }) => id === poll.id)}
                  isNext={
                    poll.state === 'drafted' &&
                    standingPoll(electronic, poll.part) === null &&
                    nextPoll(electronic, poll.part)?.id === poll.id
                  }
                />
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      {balanceOf(meeting).parts.map(({ part, printed, voided, drawn }) => (
        <p key={partKey(part)} className="figures">
          {say(labelled(words.slips, names('part', partKey(part))))} {printed} / {voided} / {drawn}
        </p>
      ))}
    </Panel>
  );
}
