import { type ChecklistEntry, officersOf, type Poll, standingPolls } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { ProblemNotice } from '../../duty/notice.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { useTask } from '../../duty/use-task.ts';
import { useSay } from '../../ui/language.tsx';
import { paperText, turnoutText, waitsText, words } from '../../words/chair.ts';
import { labelled } from '../../words/marks.ts';
import type { Press } from '../use-press.ts';
import { SignVoteDialog } from './sign-vote-dialog.tsx';
import { leaveClosing, type Prepared, prepareVote } from './signed-vote.ts';
import { useTurnout } from './use-turnout.ts';
import { VoidForms } from './void-forms.tsx';

interface VotePanelProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
  readonly press: Press;
  readonly checklist: readonly ChecklistEntry[];
}

/** How far closed polls are: covered by a checkpoint, decrypted by so many trustees, counted. */
function ClosedPolls({ view: { meeting, names } }: Pick<VotePanelProps, 'view'>) {
  const say = useSay();
  const { electronic, officers } = meeting;
  const isServer = electronic.drafted?.keys === 'server';
  const owners = isServer ? 1 : (officers?.trustees.length ?? 0);
  const polls = standingPolls(electronic).filter(({ state }) => state !== 'open');
  const told = ({ state, decryptions }: Poll) =>
    say(state === 'counted' ? words.counted : waitsText(decryptions.size, owners, isServer));
  return (
    <ul>
      {polls.map((poll) => (
        <li key={poll.id}>{say(labelled(names('part', poll.part ?? ''), told(poll)))}</li>
      ))}
    </ul>
  );
}

/** The vote: opened and closed by signature, its turnout meanwhile, and what can be voided. */
export function VotePanel({ view, refresh, press }: VotePanelProps) {
  const say = useSay();
  const task = useTask();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const { meeting, account } = view;
  const { vote, paper } = meeting;
  const isOpen = vote.state === 'open';
  const turnout = useTurnout(meeting.id, isOpen);
  const isChair = officersOf(meeting, 'chair').includes(account) && meeting.ended === null;
  const mayOpen = !isOpen && vote.givenUp === null && (vote.opened === null || vote.isInterrupted);
  const states = { unopened: words.unopened, open: words.isOpen, closed: words.isClosed };
  const prepare = (type: Prepared['type']): void =>
    void task.run(async () => {
      press.forget();
      await refresh();
      setPrepared(await prepareVote(meeting.id, type));
      return null;
    });
  const leave = (): void => {
    const wasClosing = prepared?.type === 'close-vote' && meeting.vote.state === 'open';
    setPrepared(null);
    if (!wasClosing) return;
    void task.run(async () => {
      await leaveClosing(meeting.id);
      return null;
    });
  };
  return (
    <section id="vote" class="duty-panel" aria-labelledby="vote-title">
      <h2 id="vote-title">
        {say(words.vote)} · {say(vote.givenUp === null ? states[vote.state] : words.givenUp)}
      </h2>
      {isOpen &&
        turnout.map(({ poll, voters, electorate }) => (
          <p key={poll} class="duty-count" role="status">
            {say(turnoutText(voters, electorate))}
          </p>
        ))}
      {isOpen && paper.state === 'open' && <p>{say(words.paperOpen)}</p>}
      {vote.voids > 0 && <p class="quiet">{say(paperText(vote.voids))}</p>}
      {!isOpen && <ClosedPolls view={view} />}
      {task.problem !== null && <ProblemNotice problem={task.problem} />}
      {isChair && mayOpen && (
        <button
          type="button"
          class="button primary chair-press"
          disabled={task.isRunning}
          onClick={() => prepare('open-vote')}
        >
          {say(vote.isInterrupted ? words.repeatVote : words.openVote)}
        </button>
      )}
      {isChair && isOpen && (
        <button
          type="button"
          class="button primary chair-press"
          disabled={task.isRunning}
          onClick={() => prepare('close-vote')}
        >
          {say(words.closeVote)}
        </button>
      )}
      {prepared !== null && (
        <SignVoteDialog
          view={view}
          press={press}
          prepared={prepared}
          onClose={leave}
          onRecorded={() => setPrepared(null)}
        />
      )}
      {isChair && <VoidForms view={view} press={press} />}
    </section>
  );
}
