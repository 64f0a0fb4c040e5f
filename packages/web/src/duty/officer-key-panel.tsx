import { useState } from 'preact/hooks';
import { keepOfficerKey, keptOfficerKey } from '../keys/kept-officer-keys.ts';
import { makeOfficerKey, readOfficerKey } from '../keys/officer-key.ts';
import { useSay } from '../ui/language.tsx';
import type { Problem } from '../ui/problem.ts';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words/duty.ts';
import { FileField } from './file-field.tsx';
import { give } from './give.ts';
import { Notice, ProblemNotice } from './notice.tsx';
import { NewPassphrase } from './passphrase-fields.tsx';
import type { MeetingView } from './use-meeting.ts';
import { useTask } from './use-task.ts';

interface OfficerKeyPanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
}

/** The officer's own signing key: made here, listed, saved, or taken over from another device. */
export function OfficerKeyPanel({ view, refresh }: OfficerKeyPanelProps) {
  const say = useSay();
  const { meeting, account } = view;
  const owner = { meeting: meeting.id, account };
  const [kept, setKept] = useState(() => keptOfficerKey(owner, window.localStorage));
  const [isForeign, setForeign] = useState(false);
  const task = useTask();
  const listed = meeting.keys.get(account);
  const isHere = kept !== undefined && listed?.key === kept.key;

  const list = async (key: typeof kept): Promise<Problem | null> => {
    if (key === undefined) return null;
    const correction =
      listed === undefined ? null : { supersedes: listed.seq, reason: say(words.renewReason) };
    const problem = await give(view, {
      type: 'list-officer-key',
      body: { key: key.key, correction },
    });
    await refresh();
    return problem;
  };
  const make = (passphrase: string): void =>
    void task.run(async () => {
      const made = await makeOfficerKey(owner, passphrase);
      keepOfficerKey(made, window.localStorage);
      setKept(made);
      return list(made);
    });
  const load = async (file: File): Promise<void> => {
    const read = readOfficerKey(await file.text());
    const isOwn = read !== undefined && read.meeting === meeting.id && read.account === account;
    setForeign(!isOwn);
    if (!isOwn) return;
    keepOfficerKey(read, window.localStorage);
    setKept(read);
  };
  const isFixed = meeting.vote.opened !== null;
  const loading = (
    <FileField label={say(words.loadKeyFile)} accept=".json" onFile={(file) => void load(file)} />
  );

  return (
    <section class="duty-panel" aria-labelledby="key-title">
      <h2 id="key-title">{say(words.keyTitle)}</h2>
      <p>{say(words.keyLead)}</p>
      {isHere && (
        <Notice kind="well" title={say(words.keyListed)}>
          <p class="duty-code">
            {say(words.fingerprint)}
            {kept.key}
          </p>
        </Notice>
      )}
      {kept !== undefined && listed === undefined && (
        <>
          <Notice kind="warning" title={say(words.keyMade)} />
          <button
            type="button"
            class="button primary"
            disabled={task.isRunning}
            onClick={() => void task.run(() => list(kept))}
          >
            {say(words.listKey)}
          </button>
        </>
      )}
      {listed !== undefined && !isHere && (
        <Notice kind="warning" title={say(words.keyElsewhere)}>
          <p>{say(words.keyElsewhereHow)}</p>
        </Notice>
      )}
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      {kept !== undefined && (
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() =>
              saveFile(new Blob([JSON.stringify(kept)]), `pingyi-${meeting.id}-${account}.key.json`)
            }
          >
            {say(words.saveKeyFile)}
          </button>
        </p>
      )}
      {!isHere && listed !== undefined && loading}
      {!isHere && !isFixed && (kept === undefined || listed !== undefined) && (
        <NewPassphrase
          action={say(listed === undefined ? words.makeKey : words.renewKey)}
          isRunning={task.isRunning}
          onChosen={make}
        />
      )}
      {!isHere && listed === undefined && (
        <details>
          <summary>{say(words.keyFromElsewhere)}</summary>
          <div class="duty-panel">{loading}</div>
        </details>
      )}
      {isForeign && <Notice kind="fault" title={say(words.foreignKeyFile)} />}
    </section>
  );
}
