import type { Poll } from '@pingyi/core';
import { Notice, ProblemNotice } from '../../duty/notice.tsx';
import { useTask } from '../../duty/use-task.ts';
import { askServer, wellAnswered } from '../../meeting-data/ask.ts';
import { useSay } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { pollText, words } from '../../words/trustee.ts';
import { fetchArchive, gatherEvidence } from '../handover/gather-evidence.ts';
import { handInDecryption } from '../handover/hand-in.ts';
import { emptyWork } from '../handover/work-file.ts';
import type { Handed } from '../worker/messages.ts';
import { DecryptionSteps } from './decryption-steps.tsx';
import { ownNumber, type TrusteePanelProps } from './keys-panels.tsx';
import { useDecryption } from './use-decryption.ts';

interface PollProps extends TrusteePanelProps {
  readonly poll: Poll;
}

/** One closed poll: verified, decrypted, handed in. */
function DecryptPoll({ view, refresh, held, poll }: PollProps) {
  const say = useSay();
  const task = useTask();
  const { meeting, acts } = view;
  const decryption = useDecryption(meeting.id, poll.id, held);
  const { stage } = decryption;
  const isHandedIn = poll.decryptions.has(ownNumber(view));

  const examine = (): void =>
    void task.run(async () => {
      await decryption.examine(async () => {
        // Where nobody asked before, the server now covers the closing and adds the ballots up.
        const tally = `/api/meetings/${encodeURIComponent(meeting.id)}/polls/${poll.id}/tally`;
        await wellAnswered(await askServer(tally));
        const evidence = await gatherEvidence(askServer, meeting, acts, poll.id);
        const archive = await fetchArchive(askServer, poll.id);
        return { evidence: JSON.stringify(evidence), archive };
      });
      return null;
    });
  const handIn = (handed: Handed): void =>
    void task.run(async () => {
      const problem = await handInDecryption(view, poll.id, handed);
      await refresh();
      return problem;
    });
  const decrypt = (): void => void decryption.decrypt().then(handIn);
  const save = (handed: Handed): void => {
    const work = { ...emptyWork(meeting.id), decryptions: [{ poll: poll.id, ...handed }] };
    saveFile(new Blob([JSON.stringify(work)]), `pingyi-trustee-work-${poll.id}.json`);
  };
  return (
    <section class="duty-panel" aria-label={say(pollText(poll.id, false))}>
      <h3>{say(pollText(poll.id, false))}</h3>
      {isHandedIn && <Notice kind="well" title={say(words.handedIn)} />}
      {!isHandedIn && held.opened === null && <Notice kind="info" title={say(words.needKey)} />}
      {!isHandedIn && stage.at === 'idle' && (
        <p>
          <button
            type="button"
            class="button primary"
            disabled={held.opened === null || task.isRunning}
            onClick={examine}
          >
            {say(words.examine)}
          </button>
        </p>
      )}
      {!isHandedIn && (
        <DecryptionSteps
          decryption={decryption}
          isSealing={held.isWorking}
          decryptLabel={say(words.decrypt)}
          onDecrypt={decrypt}
        />
      )}
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      {!isHandedIn && stage.at === 'decrypted' && !task.isRunning && (
        <Notice kind="warning" title={say(words.decryptionKept)}>
          <p class="buttons">
            <button type="button" class="button primary" onClick={() => handIn(stage.handed)}>
              {say(words.handInAgain)}
            </button>
            <button type="button" class="button" onClick={() => save(stage.handed)}>
              {say(words.saveWork)}
            </button>
          </p>
        </Notice>
      )}
    </section>
  );
}

/** Polls that are closed and not counted yet; and those that this trustee has handed in. */
export function DecryptPanel(props: TrusteePanelProps) {
  const say = useSay();
  const { view } = props;
  const closed = [...view.meeting.electronic.polls.values()].filter(({ state }) =>
    ['closed', 'covered', 'tallied', 'counted'].includes(state),
  );
  return (
    <section class="duty-panel" aria-labelledby="decrypt-title">
      <h2 id="decrypt-title">{say(words.decryptTitle)}</h2>
      <p>{say(words.decryptLead)}</p>
      {closed.length === 0 && <Notice kind="info" title={say(words.nothingToDecrypt)} />}
      {closed.map((poll) => (
        <DecryptPoll key={poll.id} {...props} poll={poll} />
      ))}
    </section>
  );
}
