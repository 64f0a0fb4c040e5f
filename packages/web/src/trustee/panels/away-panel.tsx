import type { Poll } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { FileField } from '../../duty/file-field.tsx';
import { Notice, ProblemNotice } from '../../duty/notice.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useTask } from '../../duty/use-task.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { useSay } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { pollText, words } from '../../words/trustee.ts';
import { fetchArchive, fetchLogKey, gatherEvidence } from '../handover/gather-evidence.ts';
import { handInWork } from '../handover/hand-in.ts';
import { readWork } from '../handover/work-file.ts';

const oneFile = '/files/pingyi-trustee.html';

/** The digest of the page as one file, as it was written beside it when both were built. */
function useFileDigest(): string {
  const [digest, setDigest] = useState('');
  useEffect(() => {
    void askServer(`${oneFile}.sha256`)
      .then((response) => (response.ok ? response.text() : ''))
      .then((text) => setDigest(text.slice(0, 64)))
      .catch(() => undefined);
  }, []);
  return digest;
}

interface AwayPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

/** For trustees who work on a device without network: what to take there, and what to bring back. */
export function AwayPanel({ view, refresh }: AwayPanelProps) {
  const say = useSay();
  const task = useTask();
  const digest = useFileDigest();
  const [told, setTold] = useState<'handed-in' | 'foreign' | null>(null);
  const { meeting, acts } = view;
  const polls = [...meeting.electronic.polls.values()];
  const closed = polls.filter(({ state }) => state === 'covered' || state === 'tallied');

  const saveTask = (): void =>
    void task.run(async () => {
      const logKey = await fetchLogKey(askServer);
      const content = {
        format: 'pingyi-trustee-task/1',
        meeting: meeting.id,
        logKey,
        polls: polls.map(({ id }) => id),
      };
      saveFile(new Blob([JSON.stringify(content)]), `pingyi-trustee-task-${meeting.id}.json`);
      return null;
    });
  const saveEvidence = ({ id }: Poll): void =>
    void task.run(async () => {
      const evidence = await gatherEvidence(askServer, meeting, acts, id);
      saveFile(new Blob([JSON.stringify(evidence)]), `pingyi-closing-${id}.json`);
      saveFile(await fetchArchive(askServer, id), `${id}.bel`);
      return null;
    });
  const handIn = (file: File): void =>
    void task.run(async () => {
      const work = readWork(await file.text());
      if (work === undefined || work.meeting !== meeting.id) {
        setTold('foreign');
        return null;
      }
      const problem = await handInWork(view, work);
      setTold(problem === null ? 'handed-in' : null);
      await refresh();
      return problem;
    });
  return (
    <details class="duty-panel">
      <summary>{say(words.awayTitle)}</summary>
      <div class="duty-panel">
        <p>{say(words.awayLead)}</p>
        <p>
          <a href={oneFile} download="pingyi-trustee.html">
            {say(words.oneFile)}
          </a>
        </p>
        {digest !== '' && (
          <p class="duty-code">
            {say(words.oneFileDigest)}
            {digest}
          </p>
        )}
        <p class="buttons">
          <button type="button" class="button" disabled={polls.length === 0} onClick={saveTask}>
            {say(words.saveTask)}
          </button>
          {closed.map((poll) => (
            <button key={poll.id} type="button" class="button" onClick={() => saveEvidence(poll)}>
              {say(words.saveEvidence)} {say(pollText(poll.id, false))}
            </button>
          ))}
        </p>
        <FileField label={say(words.handInFile)} accept=".json" onFile={handIn} />
        {told === 'foreign' && <Notice kind="fault" title={say(words.badWork)} />}
        {told === 'handed-in' && <Notice kind="well" title={say(words.handedInFile)} />}
        {task.problem !== null && <ProblemNotice problem={task.problem} />}
      </div>
    </details>
  );
}
