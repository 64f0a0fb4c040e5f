import type { MeetingId } from '@pingyi/core';
import { MeetingGate } from '../duty/meeting-gate.tsx';
import { Notice } from '../duty/notice.tsx';
import { PageFrame } from '../duty/page-frame.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/trustee.ts';
import { useHeldKey } from './key-file/use-held-key.ts';
import { AwayPanel } from './panels/away-panel.tsx';
import { DecryptPanel } from './panels/decrypt-panel.tsx';
import { KeyPanel } from './panels/key-panel.tsx';
import { isFirstUse, isTrustee, RegisterPanel, TestPanel } from './panels/keys-panels.tsx';

interface DeskProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

/** The four steps of a trustee. */
function Desk({ view, refresh }: DeskProps) {
  const say = useSay();
  const held = useHeldKey();
  const props = { view, refresh, held };
  if (view.meeting.electronic.drafted?.keys === 'server')
    return <Notice kind="warning" title={say(words.serverMode)} />;
  return (
    <>
      {!isTrustee(view) && <Notice kind="warning" title={say(words.notTrustee)} />}
      <p class="duty-lead">{say(words.lead)}</p>
      <KeyPanel held={held} isFirstUse={isFirstUse(view)} />
      <RegisterPanel {...props} />
      <TestPanel {...props} />
      <DecryptPanel {...props} />
      <AwayPanel view={view} refresh={refresh} />
    </>
  );
}

interface TrusteePageProps {
  /** The meeting that the address names, or null. */
  readonly meeting: MeetingId | null;
}

/** The trustees' page of one meeting, as a server serves it. */
export function TrusteePage({ meeting }: TrusteePageProps) {
  return (
    <PageFrame title={words.title}>
      <MeetingGate id={meeting}>
        {(view, refresh) => <Desk view={view} refresh={refresh} />}
      </MeetingGate>
    </PageFrame>
  );
}
