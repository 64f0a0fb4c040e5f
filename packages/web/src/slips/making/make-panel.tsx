import { partKey, partsOf, standingPoll } from '@pingyi/core';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FileField } from '../../duty/file-field.tsx';
import { Notice } from '../../duty/notice.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { WorkBar } from '../../duty/work-bar.tsx';
import { useSay } from '../../ui/language.tsx';
import { slipsText, words } from '../../words/slips.ts';
import { ContributeForm } from './contribute-form.tsx';
import { readPendingBatch } from './pending-batch.ts';
import { PlanForm } from './plan-form.tsx';
import { PrintPanel } from './print-panel.tsx';
import { UploadPanel } from './upload-panel.tsx';
import type { Batch } from './use-batch.ts';

interface MakePanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
  readonly batch: Batch;
  readonly onPrint: (isTest: boolean) => void;
}

/** Parts whose box may still be added to: not voided, and no poll of theirs was opened. */
function openParts({ meeting: { electronic } }: MeetingView): readonly (string | null)[] {
  return partsOf(electronic).filter(
    (part) =>
      standingPoll(electronic, part) === null &&
      (electronic.slips.get(partKey(part))?.voided ?? null) === null,
  );
}

function Stage({ view, refresh, batch, onPrint }: MakePanelProps) {
  const say = useSay();
  const { stage } = batch;
  switch (stage.at) {
    case 'plan':
      return <PlanForm view={view} onPlanned={batch.begin} />;
    case 'contribute': {
      const number = stage.done.length + 1;
      return (
        <ContributeForm
          key={number}
          number={number}
          isLast={number === stage.plan.makers}
          onGiven={batch.contribute}
          onBack={batch.discard}
        />
      );
    }
    case 'make':
      return <WorkBar label={say(words.making)} done={stage.done} total={stage.total} />;
    case 'print':
      return <PrintPanel plan={stage.plan} batch={batch} onPrint={onPrint} />;
    case 'upload':
      return (
        <UploadPanel
          view={view}
          refresh={refresh}
          batch={stage.batch}
          onUploaded={batch.uploaded}
        />
      );
  }
}

/** Slips that are recorded, by part of the electorate. */
function Recorded({ view: { meeting, names } }: Pick<MakePanelProps, 'view'>) {
  const say = useSay();
  const made = [...meeting.electronic.slips].filter(([, { printed }]) => printed > 0);
  if (made.length === 0) return null;
  return (
    <Notice kind="well" title={say(words.slipRecorded)}>
      <ul>
        {made.map(([part, { printed, singleMaker }]) => (
          <li key={part}>
            {say(names('part', part))} {say(slipsText(printed, singleMaker))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Why no slips can be made now, or null. */
function reasonOf(view: MeetingView): { readonly zh: string; readonly en: string } | null {
  const { electronic, particulars } = view.meeting;
  if (particulars.ballots === 'paper') return words.onlyPaper;
  if (electronic.drafted === null) return words.noPolls;
  if (electronic.drafted.credentials === 'links') return words.byLinks;
  return openParts(view).length === 0 ? words.slipsFixed : null;
}

interface FoldedProps {
  readonly isFolded: boolean;
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** What is rarely done again, folded away once it was done. */
function Folded({ isFolded, summary, children }: FoldedProps) {
  if (!isFolded) return <>{children}</>;
  return (
    <details>
      <summary>{summary}</summary>
      <div class="duty-panel">{children}</div>
    </details>
  );
}

/** Makes and prints slips. */
export function MakePanel(props: MakePanelProps) {
  const say = useSay();
  const [isForeign, setForeign] = useState(false);
  const { view, batch } = props;
  const reason = reasonOf(view);
  const isBusy = batch.stage.at !== 'plan';
  const hasSlips = [...view.meeting.electronic.slips.values()].some(({ printed }) => printed > 0);
  const load = async (file: File): Promise<void> => {
    const read = readPendingBatch(await file.text());
    const polls = view.meeting.electronic.polls;
    const isOwn = read?.lists.every(({ poll }) => polls.has(poll)) === true;
    setForeign(!isOwn);
    if (isOwn) batch.take(read);
  };
  return (
    <section class="duty-panel" aria-labelledby="make-title">
      <h2 id="make-title">{say(words.makeTitle)}</h2>
      <p>{say(words.makeLead)}</p>
      <Recorded view={view} />
      {reason !== null && !isBusy ? (
        <Notice kind="info" title={say(reason)}>
          {reason === words.noPolls && <p>{say(words.noPollsHow)}</p>}
        </Notice>
      ) : isBusy ? (
        <Stage {...props} />
      ) : (
        <Folded isFolded={hasSlips} summary={say(words.anotherBatch)}>
          <Stage {...props} />
          <details>
            <summary>{say(words.listsFromElsewhere)}</summary>
            <div class="duty-panel">
              <FileField
                label={say(words.loadLists)}
                accept=".json"
                onFile={(file) => void load(file)}
              />
            </div>
          </details>
        </Folded>
      )}
      {isForeign && <Notice kind="fault" title={say(words.badLists)} />}
    </section>
  );
}
