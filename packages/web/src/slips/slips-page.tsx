import { type MeetingId, officersOf, type Sentence } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { MeetingGate } from '../duty/meeting-gate.tsx';
import { Notice } from '../duty/notice.tsx';
import { OfficerKeyPanel } from '../duty/officer-key-panel.tsx';
import { PageFrame } from '../duty/page-frame.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { words as duty } from '../words/duty.ts';
import { words } from '../words/slips.ts';
import { BalancePanel } from './balance/balance-panel.tsx';
import { TestsPanel } from './balance/tests-panel.tsx';
import { BoxPanel } from './box/box-panel.tsx';
import { MakePanel } from './making/make-panel.tsx';
import { openSlipMaker } from './making/slip-maker.ts';
import { useBatch } from './making/use-batch.ts';
import { PrintSheets, type SlipFace } from './printing/print-sheets.tsx';
import { ResultPanel } from './result/result-panel.tsx';

const steps = ['key', 'make', 'box', 'balance', 'tests', 'result'] as const;

type Step = (typeof steps)[number];

const stepNames: Readonly<Record<Step, Sentence>> = {
  key: words.partKey,
  make: words.partMake,
  box: words.partBox,
  balance: words.partBalance,
  tests: words.partTests,
  result: words.partResult,
};

/** What is to be done next, by how far the meeting is. */
function nextStep({ meeting, account }: MeetingView): Step {
  const { vote, electronic, keys } = meeting;
  if (!keys.has(account)) return 'key';
  if (vote.state === 'open') return 'tests';
  if (vote.state === 'closed') return 'result';
  const slips = [...electronic.slips.values()];
  if (slips.length === 0) return 'make';
  return slips.some(({ voided }) => voided === null) ? 'box' : 'balance';
}

function useStep(view: MeetingView): Step {
  const [hash, setHash] = useState(window.location.hash.slice(1));
  const [first] = useState(() => nextStep(view));
  useEffect(() => {
    const follow = (): void => setHash(window.location.hash.slice(1));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return steps.find((step) => step === hash) ?? first;
}

/** Secrets of a test print: nobody can vote by them, since no list has their credentials. */
const testSecrets = [new Uint8Array(16)];

interface DeskProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

/** The steps of a scrutineer, one at a time; a batch that is being made outlives a change of step. */
function Desk({ view, refresh }: DeskProps) {
  const say = useSay();
  const step = useStep(view);
  const next = nextStep(view);
  const [maker] = useState(openSlipMaker);
  const batch = useBatch(view.meeting, maker);
  const [isTest, setTest] = useState(false);
  const [prints, setPrints] = useState(0);
  const { meeting, campaign, account } = view;
  const { stage } = batch;
  useEffect(() => {
    if (prints > 0) window.print();
  }, [prints]);
  const face = (address: string, isSingleMaker: boolean): SlipFace => ({
    meeting: meeting.id,
    title: campaign.plan.title.zh,
    place: meeting.particulars.place,
    day: new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long' }).format(
      new Date(meeting.particulars.begins),
    ),
    address,
    isSingleMaker,
    isServerKey: meeting.electronic.drafted?.keys === 'server',
    isTest,
  });
  const isOfficer = officersOf(meeting, 'scrutineer').includes(account);
  const isSingle = [...meeting.electronic.slips.values()].some(
    ({ singleMaker }) => singleMaker > 0,
  );
  return (
    <>
      <div class="screen-only">
        {!isOfficer && (
          <Notice kind="warning" title={say(duty.notOfficer)}>
            <p>{say(duty.notOfficerHow)}</p>
          </Notice>
        )}
        {isSingle && <Notice kind="warning" title={say(words.singleMaker)} />}
        {meeting.electronic.drafted?.keys === 'server' && (
          <Notice kind="warning" title={say(words.serverKeys)} />
        )}
        <nav class="duty-steps" aria-label={say(words.parts)}>
          <ol>
            {steps.map((each) => (
              <li key={each}>
                <a href={`#${each}`} aria-current={each === step ? 'step' : undefined}>
                  {say(stepNames[each])}
                  {each === next && each !== step && (
                    <span class="mark plain slips-next">{say(words.toNext)}</span>
                  )}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {step === 'key' && <OfficerKeyPanel view={view} refresh={refresh} />}
        {step === 'make' && (
          <MakePanel
            view={view}
            refresh={refresh}
            batch={batch}
            onPrint={(test) => {
              setTest(test);
              setPrints(prints + 1);
            }}
          />
        )}
        {step === 'box' && <BoxPanel view={view} refresh={refresh} maker={maker} />}
        {step === 'balance' && <BalancePanel view={view} refresh={refresh} />}
        {step === 'tests' && <TestsPanel view={view} refresh={refresh} />}
        {step === 'result' && <ResultPanel view={view} refresh={refresh} />}
      </div>
      {stage.at === 'print' && (
        <PrintSheets
          kind={stage.plan.kind}
          face={face(stage.plan.address, stage.plan.makers === 1)}
          secrets={isTest ? testSecrets : stage.secrets}
        />
      )}
    </>
  );
}

interface SlipsPageProps {
  /** The meeting that the address names, or null. */
  readonly meeting: MeetingId | null;
}

/** The scrutineers' page of one meeting. */
export function SlipsPage({ meeting }: SlipsPageProps) {
  return (
    <PageFrame title={words.title}>
      <MeetingGate id={meeting}>
        {(view, refresh) => <Desk view={view} refresh={refresh} />}
      </MeetingGate>
    </PageFrame>
  );
}
