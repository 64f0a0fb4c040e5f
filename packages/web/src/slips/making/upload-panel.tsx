import { give } from '../../duty/give.ts';
import { Notice, ProblemNotice } from '../../duty/notice.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useTask } from '../../duty/use-task.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { putContent } from '../../meeting-data/contents.ts';
import { useSay } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { pendingText, words } from '../../words/slips.ts';
import type { PendingBatch } from './pending-batch.ts';

interface UploadPanelProps {
  readonly view: MeetingView;
  readonly batch: PendingBatch;
  readonly onUploaded: () => void;
  readonly refresh: () => Promise<void>;
}

/** Uploads the public lists of a printed batch and records it. Nothing else of it is there any more. */
export function UploadPanel({ view, batch, onUploaded, refresh }: UploadPanelProps) {
  const say = useSay();
  const task = useTask();
  const { meeting } = view;
  const upload = (): void =>
    void task.run(async () => {
      const lists = [];
      for (const { poll, text } of batch.lists)
        lists.push({ poll, digest: await putContent(askServer, meeting.id, text) });
      const { part, printed, makers, key } = batch;
      const body = { part, printed, makers, lists };
      const problem = await give(view, { type: 'record-slips', body }, null, key);
      if (problem === null) onUploaded();
      await refresh();
      return problem;
    });
  return (
    <>
      <h3>{say(words.uploadTitle)}</h3>
      <Notice kind="info" title={say(pendingText(batch.printed, batch.lists.length))}>
        <p>{say(words.uploadLead)}</p>
      </Notice>
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      <p class="buttons">
        <button type="button" class="button primary" disabled={task.isRunning} onClick={upload}>
          {say(words.upload)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(new Blob([JSON.stringify(batch)]), `pingyi-slip-lists-${meeting.id}.json`)
          }
        >
          {say(words.saveLists)}
        </button>
      </p>
    </>
  );
}
