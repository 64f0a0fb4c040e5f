import { groupOf, passesTestDecryption } from '@pingyi/ballot';
import { useState } from 'preact/hooks';
import { FileField } from '../../duty/file-field.tsx';
import { Notice } from '../../duty/notice.tsx';
import { useSay } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { pollText, words } from '../../words/trustee.ts';
import { type ClosingEvidence, readEvidence } from '../checks/evidence.ts';
import { emptyWork, readTask, type TrusteeTask, type TrusteeWork } from '../handover/work-file.ts';
import { publicPartFor, secretFor, withPolls } from '../key-file/key-file.ts';
import type { HeldKey } from '../key-file/use-held-key.ts';
import { DecryptionSteps } from './decryption-steps.tsx';
import { useDecryption } from './use-decryption.ts';

interface FilePanelProps {
  readonly held: HeldKey;
}

function saveWork(work: TrusteeWork): void {
  const content = new Blob([JSON.stringify(work)], { type: 'application/json' });
  saveFile(content, `pingyi-trustee-work-${work.meeting}.json`);
}

/** Derives the keys of a meeting from its task file, tests them, and saves what is to be handed in. */
export function TaskPanel({ held }: FilePanelProps) {
  const say = useSay();
  const [task, setTask] = useState<TrusteeTask | 'unreadable' | null>(null);
  const [isDone, setDone] = useState(false);
  const key = held.opened?.key;
  const work = async (given: TrusteeTask): Promise<void> => {
    if (key === undefined) return;
    const { meeting, polls, logKey } = given;
    const next = withPolls({ ...key, logKey: key.logKey ?? logKey }, meeting, polls);
    if (JSON.stringify(next) !== JSON.stringify(key)) await held.save(next);
    const parts = polls.map((poll) => ({ poll, key: publicPartFor(next, poll) }));
    const tested = parts
      .filter((part) =>
        passesTestDecryption(groupOf('Ed25519'), secretFor(next, part.poll), part.key.public_key),
      )
      .map(({ poll }) => poll);
    saveWork({ ...emptyWork(meeting), parts, tested });
    setDone(true);
  };
  return (
    <section class="duty-panel" aria-labelledby="register-title">
      <h2 id="register-title">{say(words.registerTitle)}</h2>
      <p>{say(words.registerLead)}</p>
      <FileField
        label={say(words.taskFile)}
        accept=".json"
        onFile={(file) => void file.text().then((text) => setTask(readTask(text) ?? 'unreadable'))}
      />
      {task === 'unreadable' && <Notice kind="fault" title={say(words.badTask)} />}
      {task !== null && task !== 'unreadable' && (
        <>
          <ul>
            {task.polls.map((poll) => (
              <li key={poll}>{say(pollText(poll, false))}</li>
            ))}
          </ul>
          {key === undefined && <Notice kind="info" title={say(words.needKey)} />}
          <p>
            <button
              type="button"
              class="button primary"
              disabled={key === undefined || held.isWorking}
              onClick={() => void work(task)}
            >
              {say(words.workOut)}
            </button>
          </p>
        </>
      )}
      {isDone && <Notice kind="well" title={say(words.testWell)} />}
    </section>
  );
}

interface DecryptFilesProps extends FilePanelProps {
  readonly evidence: ClosingEvidence;
  readonly text: string;
  readonly archive: Blob;
}

function DecryptFiles({ held, evidence, text, archive }: DecryptFilesProps) {
  const say = useSay();
  const { meeting, poll } = evidence;
  const decryption = useDecryption(meeting, poll, held);
  const { stage } = decryption;
  const decrypt = (): void =>
    void decryption
      .decrypt()
      .then((handed) => saveWork({ ...emptyWork(meeting), decryptions: [{ poll, ...handed }] }));
  return (
    <>
      {stage.at === 'idle' && (
        <p>
          <button
            type="button"
            class="button primary"
            disabled={held.opened === null}
            onClick={() => void decryption.examine(async () => ({ evidence: text, archive }))}
          >
            {say(words.verify)}
          </button>
        </p>
      )}
      <DecryptionSteps
        decryption={decryption}
        isSealing={held.isWorking}
        decryptLabel={say(words.decryptToFile)}
        onDecrypt={decrypt}
      />
      {stage.at === 'decrypted' && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() =>
              saveWork({ ...emptyWork(meeting), decryptions: [{ poll, ...stage.handed }] })
            }
          >
            {say(words.saveWork)}
          </button>
        </p>
      )}
    </>
  );
}

/** Verifies and decrypts a closed poll whose archive and evidence come as files. */
export function DecryptFilesPanel({ held }: FilePanelProps) {
  const say = useSay();
  const [text, setText] = useState<string | null>(null);
  const [archive, setArchive] = useState<File | null>(null);
  const evidence = text === null ? undefined : readEvidence(text);
  return (
    <section class="duty-panel" aria-labelledby="decrypt-title">
      <h2 id="decrypt-title">{say(words.decryptTitle)}</h2>
      <p>{say(words.decryptLead)}</p>
      <FileField
        label={say(words.evidenceFile)}
        accept=".json"
        onFile={(file) => void file.text().then(setText)}
      />
      {text !== null && evidence === undefined && (
        <Notice kind="fault" title={say(words.badEvidence)} />
      )}
      <FileField label={say(words.archiveFile)} accept=".bel" onFile={setArchive} />
      {held.opened === null && <Notice kind="info" title={say(words.needKey)} />}
      {text !== null && evidence !== undefined && archive !== null && (
        <DecryptFiles
          key={`${evidence.poll} ${archive.name}`}
          held={held}
          evidence={evidence}
          text={text}
          archive={archive}
        />
      )}
    </section>
  );
}
