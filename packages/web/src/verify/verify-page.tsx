import { bundleFaultSentence } from '@pingyi/record';
import { useState } from 'preact/hooks';
import { Notice } from '../duty/notice.tsx';
import { PageFrame } from '../duty/page-frame.tsx';
import { WorkBar } from '../duty/work-bar.tsx';
import { useSay } from '../ui/language.tsx';
import { stageWords, words } from '../words/verify.ts';
import { ChoosePanel } from './choose-panel.tsx';
import { nothingKnown } from './known.ts';
import { KnownPanel } from './known-panel.tsx';
import { ReportView } from './report/report-view.tsx';
import { ServerPanel } from './server-panel.tsx';
import { type Stand, type Trouble, useVerification } from './use-verification.ts';

/** Megabytes with one decimal, for people. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  switch (trouble.is) {
    case 'refused':
      return (
        <Notice kind="fault" title={say(words.undecidable(trouble.name))}>
          {trouble.fault !== null && <p>{say(bundleFaultSentence(trouble.fault))}</p>}
        </Notice>
      );
    case 'trust-unreadable':
      return (
        <Notice kind="fault" title={say(words.trustUnreadable)}>
          <p>{say(words.trustPlace(trouble.place))}</p>
        </Notice>
      );
    default:
      return <Notice kind="fault" title={say(words.troubles[trouble.is])} />;
  }
}

function Work({ stand, onCancel }: { readonly stand: Stand; readonly onCancel: () => void }) {
  const say = useSay();
  if (stand.at !== 'fetching' && stand.at !== 'verifying') return null;
  const progress = stand.at === 'verifying' ? stand.progress : null;
  const inBytes = progress?.stage === 'files';
  return (
    <section class="duty-panel" aria-busy="true">
      {stand.at === 'fetching' ? (
        <WorkBar
          label={say(words.fetching)}
          done={megabytes(stand.done)}
          total={megabytes(stand.total)}
        />
      ) : (
        <WorkBar
          label={`${stand.name} · ${say(stageWords[progress?.stage ?? 'files'])}`}
          done={inBytes ? megabytes(progress.done) : (progress?.done ?? 0)}
          total={inBytes ? megabytes(progress.total) : (progress?.total ?? 0)}
        />
      )}
      <button type="button" class="button" onClick={onCancel}>
        {say(words.cancel)}
      </button>
    </section>
  );
}

interface DeskProps {
  /** Whether the page came from a server that it may ask. */
  readonly isServed: boolean;
}

function Desk({ isServed }: DeskProps) {
  const say = useSay();
  const { stand, verifyFile, verifyCampaign, begin } = useVerification();
  const [known, setKnown] = useState(nothingKnown);
  const [trust, setTrust] = useState<{ readonly name: string; readonly text: string } | null>(null);
  if (stand.at === 'end')
    return <ReportView report={stand.report} file={stand.name} onAnother={begin} />;
  const trustText = trust?.text ?? null;
  return (
    <>
      <p class="duty-lead">{say(isServed ? words.lead : words.leadOfFile)}</p>
      <Work stand={stand} onCancel={begin} />
      {stand.at === 'beginning' && (
        <>
          {stand.trouble !== null && <TroubleNotice trouble={stand.trouble} />}
          <ChoosePanel onFile={(file) => verifyFile(file, file.name, known, trustText)} />
          <KnownPanel
            known={known}
            onKnown={setKnown}
            trustFile={trust?.name ?? null}
            onTrustFile={(file) =>
              void file.text().then((text) => setTrust({ name: file.name, text }))
            }
          />
          {isServed && (
            <ServerPanel onCampaign={(campaign) => verifyCampaign(campaign, known, trustText)} />
          )}
        </>
      )}
    </>
  );
}

/** The verifier: everything happens on this device. */
export function VerifyPage({ isServed }: DeskProps) {
  return (
    <PageFrame title={words.title}>
      <Desk isServed={isServed} />
    </PageFrame>
  );
}
