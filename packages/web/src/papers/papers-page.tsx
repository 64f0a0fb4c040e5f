import type { MeetingId, Sentence } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { MeetingGate } from '../duty/meeting-gate.tsx';
import { Notice, ProblemNotice } from '../duty/notice.tsx';
import { PageFrame } from '../duty/page-frame.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { peopleText, words } from '../words/papers.ts';
import { BallotSheets } from './ballot-sheets.tsx';
import { BlankCountSheets } from './blank-count-sheets.tsx';
import { Invitations } from './invitations.tsx';
import { Report } from './report/report.tsx';
import { RunSheet } from './run-sheet.tsx';
import { SeatCards } from './seat-cards.tsx';
import { SignInSheets } from './sign-in-sheets.tsx';
import { type InvitedPerson, usePeople } from './use-people.ts';

const kinds = [
  'run-sheet',
  'invitations',
  'sign-in',
  'seat-cards',
  'ballots',
  'count-sheets',
  'report',
] as const;

type Kind = (typeof kinds)[number];

const kindNames: Readonly<Record<Kind, Sentence>> = {
  'run-sheet': words.runSheet,
  invitations: words.invitations,
  'sign-in': words.signIn,
  'seat-cards': words.seatCards,
  ballots: words.ballots,
  'count-sheets': words.countSheets,
  report: words.report,
};

function useKind(): Kind {
  const [hash, setHash] = useState(window.location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => setHash(window.location.hash.slice(1));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return kinds.find((kind) => kind === hash) ?? 'run-sheet';
}

interface NamedProps {
  readonly view: MeetingView;
  readonly children: (people: readonly InvitedPerson[]) => preact.ComponentChild;
}

/** What needs names: it waits for the pool, and says who may not see it. */
function WithPeople({ view, children }: NamedProps) {
  const say = useSay();
  const { people, problem } = usePeople(view);
  if (problem !== null) return <ProblemNotice problem={problem} />;
  if (people === null) return <p role="status">{say(words.readingPeople)}</p>;
  if (people.length === 0)
    return (
      <Notice kind="info" title={say(words.nobodyInvited)}>
        <p>{say(words.nobodyInvitedHow)}</p>
      </Notice>
    );
  return (
    <>
      <p class="screen-only">{say(peopleText(people.length))}</p>
      {children(people)}
    </>
  );
}

function Paper({ kind, view }: { readonly kind: Kind; readonly view: MeetingView }) {
  switch (kind) {
    case 'run-sheet':
      return <RunSheet view={view} />;
    case 'invitations':
      return (
        <WithPeople view={view}>
          {(people) => <Invitations view={view} people={people} />}
        </WithPeople>
      );
    case 'sign-in':
      return (
        <WithPeople view={view}>
          {(people) => <SignInSheets view={view} people={people} />}
        </WithPeople>
      );
    case 'seat-cards':
      return (
        <WithPeople view={view}>{(people) => <SeatCards view={view} people={people} />}</WithPeople>
      );
    case 'ballots':
      return <BallotSheets view={view} />;
    case 'count-sheets':
      return <BlankCountSheets view={view} />;
    case 'report':
      return <Report view={view} />;
  }
}

function Papers({ view }: { readonly view: MeetingView }) {
  const say = useSay();
  const kind = useKind();
  return (
    <>
      <nav class="duty-steps screen-only" aria-label={say(words.kinds)}>
        <ul class="papers-kinds">
          {kinds.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === kind ? 'page' : undefined}>
                {say(kindNames[each])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="buttons screen-only papers-print">
        <button type="button" class="button primary" onClick={() => window.print()}>
          {say(words.print)}
        </button>
        <span class="quiet">{say(words.printHint)}</span>
      </p>
      <div class="papers" lang="zh-CN">
        <Paper kind={kind} view={view} />
      </div>
    </>
  );
}

interface PapersPageProps {
  /** The meeting that the address names, or null. */
  readonly meeting: MeetingId | null;
}

/** Everything of a meeting that is printed, on A4 and in Chinese. */
export function PapersPage({ meeting }: PapersPageProps) {
  return (
    <PageFrame title={words.title}>
      <MeetingGate id={meeting}>{(view) => <Papers view={view} />}</MeetingGate>
    </PageFrame>
  );
}
