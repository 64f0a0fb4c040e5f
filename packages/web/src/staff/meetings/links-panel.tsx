import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { labelled } from '../../words/marks.ts';
import { type Problem, ProblemError } from '../data/problem.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { momentText } from '../words/dates.ts';
import { useSay } from '../words/language.tsx';
import { linkMessage, linksText, reminderMessage, words } from '../words/remote.ts';
import { LinkLetters } from './link-letters.tsx';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { saveMessages } from './message-table.ts';
import { Panel } from './panel.tsx';
import { meetingKey } from './queries.ts';
import {
  countLinks,
  endRegistration,
  listInvitees,
  type MadeLink,
  makeLinks,
  revokeLink,
} from './remote-requests.ts';

/** Runs what is asked of the server; its problem is told, and the panel's numbers are read again. */
function useWork(meeting: string) {
  const client = useQueryClient();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isWorking, setWorking] = useState(false);
  const work = async (what: () => Promise<void>): Promise<void> => {
    setWorking(true);
    setProblem(null);
    try {
      await what();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.problem);
    } finally {
      await client.invalidateQueries({ queryKey: ['links', meeting] });
      await client.invalidateQueries({ queryKey: meetingKey(meeting) });
      setWorking(false);
    }
  };
  return { problem, isWorking, work };
}

type Working = ReturnType<typeof useWork>;

/** The voting window as letters and messages write it. */
function useWindow(): string | null {
  const { broadcast } = useMeetingWorld().meeting;
  if (broadcast === null) return null;
  const { opens, closes } = broadcast.voting;
  return `${momentText(opens, 'zh')}至${momentText(closes, 'zh')}（北京时间）`;
}

/** Links that were just made: to print, to export, and then gone. */
function Made({ links }: { readonly links: readonly MadeLink[] }) {
  const say = useSay();
  const { meeting, campaign } = useMeetingWorld();
  const window_ = useWindow();
  const letters = links.map(({ person, name, phone, token }) => {
    const link = `${window.location.origin}/r/${encodeURIComponent(meeting.id)}#${token}`;
    return { person, name, phone, link };
  });
  if (letters.length === 0) return <Alert type="info" title={say(words.nothingMade)} />;
  const save = (): void =>
    saveMessages(
      `links-${meeting.id}.csv`,
      letters.map(({ name, phone, link }) => ({
        phone,
        name,
        text: linkMessage(name, link, window_),
      })),
    );
  return (
    <>
      <p className="figures">{say(labelled(words.links, String(letters.length)))}</p>
      <p className="row">
        <Button type="primary" onClick={() => window.print()}>
          {say(words.print)}
        </Button>{' '}
        <Button onClick={save}>{say(words.csv)}</Button>
      </p>
      <LinkLetters letters={letters} title={campaign.plan.title.zh} window={window_} />
    </>
  );
}

/** One person's link, made anew or revoked. */
function OnePerson({
  working: { isWorking, work },
  onMade,
}: {
  readonly working: Working;
  readonly onMade: (links: readonly MadeLink[]) => void;
}) {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const [person, setPerson] = useState('');
  const [isRevoked, setRevoked] = useState(false);
  const id = person.trim();
  const isKnown = [...meeting.representatives.keys()].some((each) => each === id);
  return (
    <details>
      <summary>{say(words.makeOne)}</summary>
      <label className="stack tight">
        <span>{say(words.person)}</span>
        <Input
          value={person}
          autoComplete="off"
          onChange={({ target }) => {
            setPerson(target.value);
            setRevoked(false);
          }}
        />
      </label>
      <p className="row">
        <Button
          disabled={!isKnown}
          loading={isWorking}
          onClick={() => void work(async () => onMade(await makeLinks(meeting.id, id)))}
        >
          {say(words.makeOne)}
        </Button>{' '}
        <Button
          danger
          disabled={!isKnown}
          onClick={() =>
            void work(async () => {
              await revokeLink(meeting.id, id);
              setRevoked(true);
            })
          }
        >
          {say(words.revoke)}
        </Button>
      </p>
      {isRevoked && <Alert type="success" title={say(words.revoked)} />}
    </details>
  );
}

/** Reminders to everybody invited, never to fewer. */
function Reminders({ working: { isWorking, work } }: { readonly working: Working }) {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const window_ = useWindow();
  const address = `${window.location.origin}/v/${encodeURIComponent(meeting.id)}`;
  const save = async (): Promise<void> => {
    const invitees = await listInvitees(meeting.id);
    saveMessages(
      `reminders-${meeting.id}.csv`,
      invitees.map(({ name, phone }) => ({
        phone,
        name,
        text: reminderMessage(name, address, window_),
      })),
    );
  };
  return (
    <section className="stack tight" aria-label={say(words.remind)}>
      <h3>{say(words.remind)}</h3>
      <p>{say(words.remindLead)}</p>
      <p>
        <Button loading={isWorking} onClick={() => void work(save)}>
          {say(words.exportReminders)}
        </Button>
      </p>
    </section>
  );
}

function EndRegistration({ working: { isWorking, work } }: { readonly working: Working }) {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  return (
    <details>
      <summary>{say(words.endRegistration)}</summary>
      <p>{say(words.endMeans)}</p>
      <Button
        danger
        loading={isWorking}
        onClick={() => void work(() => endRegistration(meeting.id))}
      >
        {say(words.confirmEnd)}
      </Button>
    </details>
  );
}

/** Personal links of a meeting whose polls are drafted with them: made, sent, revoked, ended. */
export function LinksPanel() {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const mayMake = useMayGive('record-links');
  const working = useWork(meeting.id);
  const [made, setMade] = useState<readonly MadeLink[] | null>(null);
  const isOffered = meeting.electronic.drafted?.credentials === 'links';
  const counts = useQuery({
    enabled: isOffered,
    queryKey: ['links', meeting.id],
    queryFn: () => countLinks(meeting.id),
  });
  if (!isOffered) return null;
  const isOver = meeting.electronic.links.size > 0;
  const isOn = meeting.ended === null && meeting.calledOff === null;
  return (
    <Panel title={say(words.links)}>
      <Alert type="warning" showIcon title={say(words.linksMean)} />
      {counts.data !== undefined && (
        <p className="figures">{say(linksText(counts.data.made, counts.data.used))}</p>
      )}
      {working.problem !== null && <ProblemAlert problem={working.problem} />}
      {isOver && <p>{say(words.registrationOver)}</p>}
      {mayMake && isOn && !isOver && (
        <>
          <p>{say(words.linksLead)}</p>
          <p>
            <Button
              type="primary"
              loading={working.isWorking}
              onClick={() =>
                void working.work(async () => setMade(await makeLinks(meeting.id, null)))
              }
            >
              {say(words.makeAll)}
            </Button>
          </p>
          <OnePerson working={working} onMade={setMade} />
          <EndRegistration working={working} />
        </>
      )}
      {mayMake && isOn && <Reminders working={working} />}
      {made !== null && <Made links={made} />}
    </Panel>
  );
}
