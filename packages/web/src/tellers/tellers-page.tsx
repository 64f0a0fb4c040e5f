import { type MeetingId, officersOf } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { MeetingGate } from '../duty/meeting-gate.tsx';
import { Notice } from '../duty/notice.tsx';
import { OfficerKeyPanel } from '../duty/officer-key-panel.tsx';
import { PageFrame } from '../duty/page-frame.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { keptOfficerKey } from '../keys/kept-officer-keys.ts';
import { useSay } from '../ui/language.tsx';
import { stateNames, words } from '../words/tellers.ts';
import { SheetPanel } from './sheet-panel.tsx';
import { type SheetPlace, sheetState, sheetsOf } from './sheet-state.ts';

interface DeskProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

function nameOf({ names }: MeetingView, { unit, part }: SheetPlace): string {
  return part === null
    ? names('unit', unit).zh
    : `${names('unit', unit).zh} · ${names('part', part).zh}`;
}

/** Every sheet with how far it is; the one that is chosen is worked on below. */
function Sheets({ view, refresh }: DeskProps) {
  const say = useSay();
  const { meeting, account } = view;
  const sheets = sheetsOf(meeting);
  const isTeller = officersOf(meeting, 'teller').includes(account);
  const keyOf = ({ unit, part }: SheetPlace) => `${unit} ${part ?? ''}`;
  const stateOf = (place: SheetPlace) => sheetState(meeting, place, account, isTeller);
  const [chosen, setChosen] = useState<string | null>(null);
  const first = sheets.find((place) => stateOf(place) === 'to-enter') ?? sheets[0];
  const place = sheets.find((each) => keyOf(each) === chosen) ?? first;
  if (place === undefined) return <Notice kind="info" title={say(words.noPapers)} />;
  return (
    <>
      <nav class="tellers-sheets" aria-label={say(words.sheets)}>
        <ul>
          {sheets.map((each) => (
            <li key={keyOf(each)}>
              <button
                type="button"
                aria-current={keyOf(each) === keyOf(place) ? 'true' : undefined}
                onClick={() => setChosen(keyOf(each))}
              >
                <span>{nameOf(view, each)}</span>
                <span class={`tellers-state ${stateOf(each)}`}>
                  {say(stateNames[stateOf(each)])}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section class="duty-panel" aria-labelledby="sheet-title">
        <h2 id="sheet-title" class="screen-only">
          {nameOf(view, place)}
        </h2>
        <SheetPanel
          key={`${keyOf(place)} ${stateOf(place)}`}
          view={view}
          refresh={refresh}
          place={place}
          state={stateOf(place)}
        />
      </section>
    </>
  );
}

/** The tellers' work: the own key, then sheet after sheet. */
function Desk({ view, refresh }: DeskProps) {
  const say = useSay();
  const { meeting, account } = view;
  const isTeller = officersOf(meeting, 'teller').includes(account);
  const isScrutineer = officersOf(meeting, 'scrutineer').includes(account);
  const kept = keptOfficerKey({ meeting: meeting.id, account }, window.localStorage);
  const hasKey = kept !== undefined && meeting.keys.get(account)?.key === kept.key;
  return (
    <>
      {!isTeller && !isScrutineer && (
        <Notice kind="warning" title={say(words.notTeller)}>
          <p>{say(words.notTellerHow)}</p>
        </Notice>
      )}
      {isTeller && !hasKey && <OfficerKeyPanel view={view} refresh={refresh} />}
      {meeting.paper.state === 'closed' ? (
        <Sheets view={view} refresh={refresh} />
      ) : (
        <Notice kind="info" title={say(words.beforeClose)}>
          <p>{say(hasKey || !isTeller ? words.beforeCloseReady : words.beforeCloseHow)}</p>
        </Notice>
      )}
    </>
  );
}

interface TellersPageProps {
  /** The meeting that the address names, or null. */
  readonly meeting: MeetingId | null;
}

/** The page of tellers, and of the third person where they differ. */
export function TellersPage({ meeting }: TellersPageProps) {
  return (
    <PageFrame title={words.title}>
      <MeetingGate id={meeting}>
        {(view, refresh) => <Desk view={view} refresh={refresh} />}
      </MeetingGate>
    </PageFrame>
  );
}
