import { PageFrame } from '../duty/page-frame.tsx';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/trustee.ts';
import { useHeldKey } from './key-file/use-held-key.ts';
import { DecryptFilesPanel, TaskPanel } from './panels/file-panels.tsx';
import { KeyPanel } from './panels/key-panel.tsx';

function Desk() {
  const say = useSay();
  const held = useHeldKey();
  return (
    <>
      <p class="duty-lead">{say(words.fileLead)}</p>
      <p class="duty-lead">{say(words.lead)}</p>
      <KeyPanel held={held} />
      <TaskPanel held={held} />
      <DecryptFilesPanel held={held} />
    </>
  );
}

/** The trustees' page as one file: opened from disk, fed by hand, asking nobody anything. */
export function TrusteeFile() {
  return (
    <PageFrame title={words.title}>
      <Desk />
    </PageFrame>
  );
}
