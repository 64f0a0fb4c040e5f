import type { MeetingId, PersonRef } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { MeetingGate } from '../duty/meeting-gate.tsx';
import { Notice } from '../duty/notice.tsx';
import { PageFrame } from '../duty/page-frame.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/desk.ts';
import { Finder } from './panels/finder.tsx';
import { Lights } from './panels/lights.tsx';
import { PersonCard } from './panels/person-card.tsx';
import { QueuePanel, RefusedActs } from './panels/queue-panel.tsx';
import { RehearsalPanel } from './rehearsal/rehearsal-panel.tsx';
import { useDesk } from './use-desk.ts';

interface DeskProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

/** One desk: who is looked for, who stands in front of it, and what is still on its way. */
function Desk({ view, refresh }: DeskProps) {
  const say = useSay();
  const desk = useDesk(view, refresh);
  const [person, setPerson] = useState<PersonRef | null>(null);
  const { ended, calledOff } = view.meeting;
  const known = person === null ? undefined : desk.roster.get(person);
  return (
    <>
      {(ended !== null || calledOff !== null) && <Notice kind="warning" title={say(words.over)} />}
      {desk.namesProblem !== null && (
        <Notice kind="warning" title={say(words.namesUnread)}>
          <p>{say(words.namesUnreadHow)}</p>
        </Notice>
      )}
      <Lights desk={desk} />
      <RefusedActs desk={desk} />
      {known === undefined ? (
        <Finder desk={desk} onPerson={setPerson} />
      ) : (
        <PersonCard
          key={known.person}
          desk={desk}
          known={known}
          onPerson={setPerson}
          onDone={() => setPerson(null)}
        />
      )}
      <QueuePanel desk={desk} />
      {known === undefined && <RehearsalPanel desk={desk} />}
    </>
  );
}

interface DeskPageProps {
  /** The meeting that the address names, or null. */
  readonly meeting: MeetingId | null;
}

/** The desk of one meeting (签到台). */
export function DeskPage({ meeting }: DeskPageProps) {
  return (
    <PageFrame title={words.title}>
      <MeetingGate id={meeting} isForDesk>
        {(view, refresh) => <Desk key={view.account} view={view} refresh={refresh} />}
      </MeetingGate>
    </PageFrame>
  );
}
