import { groupOf, passesTestDecryption } from '@pingyi/ballot';
import { officersOf, ownerNumber, type Poll, type PollId, pollsOf } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { Notice, ProblemNotice } from '../../duty/notice.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useTask } from '../../duty/use-task.ts';
import { askServer } from '../../meeting-data/ask.ts';
import { useSay } from '../../ui/language.tsx';
import { pollText, words } from '../../words/trustee.ts';
import { fetchLogKey } from '../handover/gather-evidence.ts';
import { recordTest, registerPart } from '../handover/hand-in.ts';
import { publicPartFor, secretFor, type TrusteeKey, withPolls } from '../key-file/key-file.ts';
import type { HeldKey } from '../key-file/use-held-key.ts';

export interface TrusteePanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
  readonly held: HeldKey;
}

/** The trustee's number in the meeting, from 1; 0 for nobody's. */
export function ownNumber({ meeting, account }: MeetingView): number {
  return ownerNumber(meeting.officers?.trustees ?? [], account);
}

function isSpare({ meeting: { electronic } }: MeetingView, poll: Poll): boolean {
  return pollsOf(electronic, poll.part)[0]?.id !== poll.id;
}

/** Polls that still wait for this trustee's public part. */
function unregistered(view: MeetingView): readonly Poll[] {
  const owner = ownNumber(view);
  return [...view.meeting.electronic.polls.values()].filter(
    ({ state, keys }) => state === 'drafted' && !keys.has(owner),
  );
}

/** No key of this trustee is registered in the meeting. */
export function isFirstUse(view: MeetingView): boolean {
  const owner = ownNumber(view);
  return ![...view.meeting.electronic.polls.values()].some(({ keys }) => keys.has(owner));
}

/** The registered key of this trustee in a poll follows from the key file. */
function fits(view: MeetingView, key: TrusteeKey, poll: Poll): boolean {
  const registered = poll.keys.get(ownNumber(view))?.key;
  return registered === undefined || registered === publicPartFor(key, poll.id).public_key;
}

/** Registers the public parts of all polls and spares, after the key file has kept note of them. */
export function RegisterPanel({ view, refresh, held }: TrusteePanelProps) {
  const say = useSay();
  const task = useTask();
  const { electronic } = view.meeting;
  const waiting = unregistered(view);
  const key = held.opened?.key;
  const isOther =
    key !== undefined && [...electronic.polls.values()].some((poll) => !fits(view, key, poll));

  const register = (): void =>
    void task.run(async () => {
      if (key === undefined) return null;
      const polls = waiting.map(({ id }) => id);
      const logKey = key.logKey ?? (await fetchLogKey(askServer));
      const next = withPolls({ ...key, logKey }, view.meeting.id, polls);
      if (JSON.stringify(next) !== JSON.stringify(key)) await held.save(next);
      for (const poll of polls) {
        const problem = await registerPart(view, { poll, key: publicPartFor(next, poll) });
        if (problem !== null) {
          await refresh();
          return problem;
        }
      }
      await refresh();
      return null;
    });
  return (
    <section class="duty-panel" aria-labelledby="register-title">
      <h2 id="register-title">{say(words.registerTitle)}</h2>
      <p>{say(words.registerLead)}</p>
      {electronic.drafted === null && <Notice kind="info" title={say(words.notDrafted)} />}
      {isOther && <Notice kind="fault" title={say(words.otherKey)} />}
      {electronic.drafted !== null && waiting.length === 0 && (
        <Notice kind="well" title={say(words.allRegistered)} />
      )}
      {waiting.length > 0 && (
        <>
          <ul>
            {waiting.map((poll) => (
              <li key={poll.id}>{say(pollText(poll.id, isSpare(view, poll)))}</li>
            ))}
          </ul>
          {key === undefined && <Notice kind="info" title={say(words.needKey)} />}
          {task.problem !== null && <ProblemNotice problem={task.problem} />}
          <p>
            <button
              type="button"
              class="button primary"
              disabled={key === undefined || isOther || task.isRunning}
              onClick={register}
            >
              {say(words.register)}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** Tests the key of each poll that may open, and records that it decrypts. */
export function TestPanel({ view, refresh, held }: TrusteePanelProps) {
  const say = useSay();
  const task = useTask();
  const [failed, setFailed] = useState(false);
  const [passed, setPassed] = useState<readonly PollId[]>([]);
  const owner = ownNumber(view);
  const key = held.opened?.key;
  const ready = [...view.meeting.electronic.polls.values()].filter(
    ({ state, keys }) => (state === 'ready' || state === 'open') && keys.has(owner),
  );
  const test = (): void =>
    void task.run(async () => {
      if (key === undefined) return null;
      setFailed(false);
      for (const { id, keys } of ready) {
        const registered = keys.get(owner)?.key ?? '';
        if (!passesTestDecryption(groupOf('Ed25519'), secretFor(key, id), registered)) {
          setFailed(true);
          return null;
        }
        const problem = await recordTest(view, id);
        if (problem !== null) return problem;
        setPassed((before) => [...before, id]);
      }
      await refresh();
      return null;
    });
  return (
    <section class="duty-panel" aria-labelledby="test-title">
      <h2 id="test-title">{say(words.testTitle)}</h2>
      <p>{say(words.testLead)}</p>
      {ready.length === 0 && view.meeting.vote.opened === null && (
        <Notice kind="info" title={say(words.testNotYet)} />
      )}
      {failed && <Notice kind="fault" title={say(words.testFailed)} />}
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      {passed.length > 0 && <Notice kind="well" title={say(words.testWell)} />}
      {ready.length > 0 && key === undefined && <Notice kind="info" title={say(words.needKey)} />}
      {ready.length > 0 && (
        <p>
          <button
            type="button"
            class="button primary"
            disabled={key === undefined || task.isRunning}
            onClick={test}
          >
            {say(words.test)}
          </button>
        </p>
      )}
    </section>
  );
}

/** Whether whoever is signed in is a trustee of the meeting. */
export function isTrustee(view: MeetingView): boolean {
  return officersOf(view.meeting, 'trustee').includes(view.account);
}
