import type { DocumentRef } from '@pingyi/core';
import { type Meeting, type Poll, resultDigestOf, resultOf, type UnitId } from '@pingyi/core';
import { Button, Form } from 'antd';
import { DocumentField } from '../ui/document-field.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { ofText, words } from '../words/meetings.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { useProposeStep } from './meeting-steps.tsx';
import { Panel } from './panel.tsx';
import { useGive } from './use-give.ts';

const closedStates: readonly Poll['state'][] = ['closed', 'covered', 'tallied'];

/** What a closed poll waits for. */
function ClosedPoll({ poll }: { readonly poll: Poll }) {
  const say = useSay();
  const giving = useGive();
  const { meeting } = useMeetingWorld();
  const mayDecrypt = useMayGive('accept-decryption');
  const isServer = meeting.electronic.drafted?.keys === 'server';
  const owners = isServer ? 1 : (meeting.officers?.trustees.length ?? 0);
  return (
    <div className="stack tight">
      <p>
        {say(words.poll)} {poll.id} · {say(words.waiting)}{' '}
        {say(ofText(poll.decryptions.size, owners))}
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
        {isServer && mayDecrypt && (
          <Button
            type="primary"
            loading={giving.isSending}
            onClick={() => void giving.send('POST', `polls/${poll.id}/server-decryption`)}
          >
            {say(words.decryptByServer)}
          </Button>
        )}
      </p>
    </div>
  );
}

function UnitResult({ unit, meeting }: { readonly unit: UnitId; readonly meeting: Meeting }) {
  const say = useSay();
  const propose = useProposeStep();
  const { campaign, names } = useMeetingWorld();
  const mayAnnounce = useMayGive('announce-result');
  const counts = resultOf(meeting, campaign.scheme).find((each) => each.unit === unit);
  const isAnnounced = meeting.announced.has(unit);
  return (
    <li className="stack tight">
      <span>
        {say(names('unit', unit))}
        {isAnnounced && ` · ${say(words.announced)}`}
      </span>
      {counts?.tallies.map((tally) => (
        <span key={`${tally.kind} ${tally.id ?? ''}`} className="figures">
          {campaign.scheme.grades
            .map(({ id }) => `${say(names('grade', id))} ${tally.grades[id] ?? 0}`)
            .join(' · ')}
        </span>
      ))}
      {mayAnnounce && !isAnnounced && (
        <span>
          <Button
            onClick={() =>
              propose({ wish: { type: 'announce-result', body: { unit, correction: null } } })
            }
          >
            {say(words.announce)}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Ends the meeting, with its minutes. */
function EndMeeting() {
  const say = useSay();
  const propose = useProposeStep();
  return (
    <details>
      <summary>{say(words.endMeeting)}</summary>
      <Form<{ readonly minutes: DocumentRef }>
        layout="vertical"
        onFinish={({ minutes }) => propose({ wish: { type: 'end-meeting', body: { minutes } } })}
      >
        <DocumentField name="minutes" label={say(words.endMinutes)} />
        <Button htmlType="submit">{say(words.endMeeting)}</Button>
      </Form>
    </details>
  );
}

/** From the closed vote to the announced result. */
export function ResultPanel() {
  const say = useSay();
  const { meeting, campaign } = useMeetingWorld();
  const mayEnd = useMayGive('end-meeting');
  if (meeting.vote.state !== 'closed') return null;
  const waiting = [...meeting.electronic.polls.values()].filter(({ state }) =>
    closedStates.includes(state),
  );
  const digest = resultDigestOf(meeting, campaign.scheme);
  const confirmed = new Set(
    meeting.confirmations.filter(({ result }) => result === digest).map(({ account }) => account),
  );
  return (
    <Panel title={say(words.result)}>
      {waiting.map((poll) => (
        <ClosedPoll key={poll.id} poll={poll} />
      ))}
      {meeting.paper.state !== 'unopened' && <p>{say(words.paperElsewhere)}</p>}
      <p>
        {say(words.confirmations)} {say(ofText(confirmed.size, 2))}
      </p>
      {waiting.length === 0 && (
        <ul className="reasons">
          {meeting.particulars.units.map((unit) => (
            <UnitResult key={unit} unit={unit} meeting={meeting} />
          ))}
        </ul>
      )}
      {mayEnd && meeting.ended === null && <EndMeeting />}
    </Panel>
  );
}
