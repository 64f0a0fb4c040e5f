import { checklistOf, type Meeting, type MeetingId, officersOf, parseInstant } from '@pingyi/core';
import { MeetingGate } from '../duty/meeting-gate.tsx';
import { Notice } from '../duty/notice.tsx';
import { OfficerKeyPanel } from '../duty/officer-key-panel.tsx';
import { PageFrame } from '../duty/page-frame.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { keptOfficerKey } from '../keys/kept-officer-keys.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/chair.ts';
import { Agenda } from './agenda.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { Lights } from './lights.tsx';
import { nextPress } from './next-press.ts';
import { NotesPanel } from './notes-panel.tsx';
import { NowPanel } from './now-panel.tsx';
import { QuestionsPanel } from './questions/questions-panel.tsx';
import { ResultPanel } from './result/result-panel.tsx';
import { useClockSkew } from './turn-clock.tsx';
import { type Press, usePress } from './use-press.ts';
import { VotePanel } from './vote/vote-panel.tsx';

interface HallProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

/** Whether this device can sign as the chair. */
function hasKeyHere({ meeting, account }: MeetingView): boolean {
  const kept = keptOfficerKey({ meeting: meeting.id, account }, window.localStorage);
  return kept !== undefined && meeting.keys.get(account)?.key === kept.key;
}

function holdsNow(meeting: Meeting, { plan }: MeetingView['campaign']) {
  const running = meeting.running === null ? undefined : meeting.turns.get(meeting.running);
  return plan.steps.find(({ id }) => id === running?.step)?.holds ?? null;
}

interface PanelsProps extends HallProps {
  readonly press: Press;
  readonly checklist: ReturnType<typeof checklistOf>;
  readonly next: ReturnType<typeof nextPress>;
}

/** What belongs to the moment of the meeting, the newest first. */
function Panels({ view, refresh, press, checklist, next }: PanelsProps) {
  const { meeting, campaign } = view;
  const holds = holdsNow(meeting, campaign);
  const isBeforeVote = meeting.vote.state === 'unopened';
  return (
    <>
      {next.kind === 'findings' && (
        <FindingsPanel key={next.unit} view={view} refresh={refresh} unit={next.unit} />
      )}
      {(holds === 'vote' || !isBeforeVote) && (
        <VotePanel view={view} refresh={refresh} press={press} checklist={checklist} />
      )}
      {meeting.vote.state === 'closed' && (
        <ResultPanel view={view} press={press} checklist={checklist} />
      )}
      {(holds === 'questions' || meeting.questions.size + meeting.promises.size > 0) && (
        <QuestionsPanel view={view} refresh={refresh} />
      )}
    </>
  );
}

/**
 * The chair's whole work. Lights, then the moment with its one next press, then the agenda, and last the
 * minutes, which grow: in this order on a phone, in two columns on a desk.
 */
function Hall({ view, refresh }: HallProps) {
  const say = useSay();
  const press = usePress(view, refresh);
  const skew = useClockSkew();
  const { meeting, campaign, others, account } = view;
  const now = parseInstant(new Date(Date.now() + skew).toISOString());
  const checklist = now === null ? [] : checklistOf(meeting, { campaign, others }, now);
  const next = nextPress(meeting, campaign, checklist);
  const isChair = officersOf(meeting, 'chair').includes(account);
  const needsKey = isChair && next.kind !== 'over' && !hasKeyHere(view);
  return (
    <>
      {campaign.plan.rehearsal === true && (
        <p class="chair-rehearsal">
          <strong>{say(words.rehearsal)}</strong> {say(words.rehearsalMeans)}
        </p>
      )}
      {!isChair && (
        <Notice kind="warning" title={say(words.notChair)}>
          <p>{say(words.notChairHow)}</p>
        </Notice>
      )}
      <div class="chair-columns">
        <Lights view={view} />
        <div class="chair-main">
          <NowPanel {...{ view, press, next, checklist, skew, isChair }} />
          {needsKey && <OfficerKeyPanel view={view} refresh={refresh} />}
          <Panels {...{ view, refresh, press, checklist, next }} />
        </div>
        <aside class="chair-side">
          <Agenda view={view} press={press} mayHold={isChair && next.kind !== 'over'} />
          <p>
            <a href={`/papers/${meeting.id}#report`}>{say(words.toReport)}</a>
          </p>
        </aside>
        <div class="chair-notes">
          <NotesPanel view={view} refresh={refresh} />
        </div>
      </div>
    </>
  );
}

interface ChairPageProps {
  /** The meeting that the address names, or null. */
  readonly meeting: MeetingId | null;
}

/** The chair's screen of one meeting. */
export function ChairPage({ meeting }: ChairPageProps) {
  return (
    <PageFrame title={words.title}>
      <MeetingGate id={meeting}>
        {(view, refresh) => <Hall view={view} refresh={refresh} />}
      </MeetingGate>
    </PageFrame>
  );
}
