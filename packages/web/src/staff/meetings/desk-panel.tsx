import { presenceOf, type Representative } from '@pingyi/core';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { MeetingWish } from '../../meeting-data/give-command.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { ofText, words } from '../words/meetings.ts';
import { Mark } from './mark.tsx';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { Panel } from './panel.tsx';
import { usePool } from './queries.ts';
import { type Giving, useGive } from './use-give.ts';

type ServedWith = Extract<MeetingWish, { readonly type: 'serve-representative' }>['body']['with'];

const services: readonly (readonly [ServedWith, keyof typeof words])[] = [
  ['slip', 'slip'],
  ['tablet', 'tablet'],
  ['paper', 'sheet'],
  ['declined', 'declined'],
];

/** Rows that are shown at once; the others are found by name. */
const rowsShown = 50;

interface RowProps {
  readonly row: Representative;
  readonly name: string;
  readonly giving: Giving;
}

/** What the desk can do for one representative now. */
function Actions({ row, giving }: RowProps) {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const { person, signedIn, left, served } = row;
  const { ballots } = meeting.particulars;
  const offered = services.filter(
    ([kind]) =>
      kind === 'declined' || (kind === 'paper' ? ballots !== 'electronic' : ballots !== 'paper'),
  );
  const button = (label: string, wish: MeetingWish) => (
    <Button key={label} disabled={giving.isSending} onClick={() => void giving.give(wish)}>
      {label}
    </Button>
  );
  if (meeting.recusals.has(person)) return <Mark kind="plain">{say(words.recused)}</Mark>;
  if (signedIn === null)
    return button(say(words.signIn), { type: 'sign-in-representative', body: { person } });
  const serve = offered.map(([kind, label]) =>
    button(say(words[label]), {
      type: 'serve-representative',
      body: {
        person,
        with: kind,
        correction:
          served === null ? null : { supersedes: served.seq, reason: words.takeBackReason.zh },
      },
    }),
  );
  return (
    <>
      {left === null
        ? button(say(words.leave), { type: 'record-leaving', body: { person } })
        : button(say(words.comeBack), { type: 'record-return', body: { person } })}{' '}
      {served === null ? (
        serve
      ) : (
        <details className="inline-details">
          <summary>{say(words.takeBack)}</summary>
          {serve}
        </details>
      )}
    </>
  );
}

function Row(props: RowProps) {
  const say = useSay();
  const { names } = useMeetingWorld();
  const { row, name } = props;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{say(names('category', row.category))}</td>
      <td>
        {row.signedIn !== null && <Mark kind="plain">{say(words.signedIn)}</Mark>}
        {row.left !== null && <Mark kind="warning">{say(words.away)}</Mark>}
        {row.served !== null && <Mark kind="plain">{say(names('service', row.served.with))}</Mark>}
      </td>
      <td>
        <Actions {...props} />
      </td>
    </tr>
  );
}

/** The lights of quorum and shares, with their numbers. */
function Lights() {
  const say = useSay();
  const { meeting, campaign, names } = useMeetingWorld();
  const presence = presenceOf(meeting, campaign);
  const { desk } = presence;
  return (
    <>
      <p className="figures">
        {say(words.invited)} {presence.invited} · {say(words.signedIn)} {presence.signedIn} ·{' '}
        {say(words.present)} {presence.present}
      </p>
      <p className="figures">
        {say(words.desk)}：{say(words.slip)} {desk.drawn} · {say(words.sheet)} {desk.papers} ·{' '}
        {say(words.declined)} {desk.declined} · {say(words.served)}{' '}
        {say(ofText(presence.signedIn - presence.unserved, presence.signedIn))}
      </p>
      <ReasonList
        reasons={[...presence.quorum.reasons, ...presence.shares.reasons]}
        names={names}
      />
    </>
  );
}

/** Signing in, leaving, returning, and what each person is given. */
export function DeskPanel() {
  const say = useSay();
  const own = useOwnAccount();
  const giving = useGive();
  const { meeting, campaign } = useMeetingWorld();
  const mayServe = useMayGive('sign-in-representative');
  const pool = usePool(campaign.id, mayServe && hasRight(own, 'read-people'));
  const [sought, setSought] = useState('');
  const known = new Map(pool.data?.map(({ person, name }) => [person, name] as const));
  const nameOf = ({ person }: Representative): string => known.get(person) ?? person;
  const all = [...meeting.representatives.values()];
  if (all.length === 0) return null;
  const found = all.filter((row) => nameOf(row).includes(sought.trim()));
  return (
    <Panel title={say(words.people)}>
      <Lights />
      {mayServe && (
        <>
          <Input
            aria-label={say(words.find)}
            placeholder={say(words.find)}
            value={sought}
            onChange={({ target: { value } }) => setSought(value)}
          />
          {giving.problem !== null && <ProblemAlert problem={giving.problem} />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard */}
          <section className="sideways" tabIndex={0} aria-label={say(words.people)}>
            <table className="plain-table">
              <tbody>
                {found.slice(0, rowsShown).map((row) => (
                  <Row key={row.person} row={row} name={nameOf(row)} giving={giving} />
                ))}
              </tbody>
            </table>
          </section>
          {found.length > rowsShown && (
            <p className="quiet">{say(ofText(rowsShown, found.length))}</p>
          )}
        </>
      )}
    </Panel>
  );
}
