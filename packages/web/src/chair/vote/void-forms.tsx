import { officialText, type Poll, type PollId, standingPolls } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../duty/confirm-dialog.tsx';
import { TextField } from '../../duty/text-field.tsx';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { askServer, wellAnswered } from '../../meeting-data/ask.ts';
import type { MeetingWish } from '../../meeting-data/give-command.ts';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/chair.ts';
import { Refused } from '../refused.tsx';
import type { Press } from '../use-press.ts';

/** Voiding: with a reason, and only before anything was decrypted or a count sheet signed. */

interface VoidFormsProps {
  readonly view: MeetingView;
  readonly press: Press;
}

/** Ballots that are in the box of each poll now. */
async function ballotsNow(meeting: string): Promise<ReadonlyMap<string, number>> {
  const response = await wellAnswered(
    await askServer(`/api/meetings/${encodeURIComponent(meeting)}`),
  );
  const { polls } = (await response.json()) as {
    readonly polls: readonly { readonly poll: string; readonly ballots: number }[];
  };
  return new Map(polls.map(({ poll, ballots }) => [poll, ballots]));
}

type Voiding = 'poll' | 'paper' | 'vote';

const titles = { poll: words.voidPoll, paper: words.voidPaper, vote: words.voidVote };
const meanings = {
  poll: words.voidPollMeans,
  paper: words.voidPaperMeans,
  vote: words.voidVoteMeans,
};

async function wishOf(
  { meeting }: MeetingView,
  kind: Voiding,
  polls: readonly PollId[],
  reason: string,
): Promise<MeetingWish> {
  if (kind === 'paper') return { type: 'void-paper', body: { reason } };
  const inBox = await ballotsNow(meeting.id);
  const counted = polls.map((poll) => ({ poll, ballots: inBox.get(poll) ?? 0 }));
  if (kind === 'vote') return { type: 'void-vote', body: { polls: counted, reason } };
  const [first] = counted;
  if (first === undefined) throw new Error('no poll to void');
  return { type: 'void-poll', body: { ...first, reason } };
}

interface VoidFormProps extends VoidFormsProps {
  readonly kind: Voiding;
  readonly polls: readonly PollId[];
}

function VoidForm({ view, press, kind, polls }: VoidFormProps) {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const isReady = officialText.safeParse(reason.trim()).success && !press.isRunning;
  const title = say(titles[kind]);
  return (
    <p>
      <button
        type="button"
        class="button"
        onClick={() => {
          press.forget();
          setAsked(true);
        }}
      >
        {title}
      </button>
      {isAsked && (
        <ConfirmDialog title={title} onClose={() => setAsked(false)}>
          <p>{say(meanings[kind])}</p>
          <TextField label={say(words.reason)} value={reason} onInput={setReason} />
          <Refused view={view} refusal={press.refusal} />
          <button
            type="button"
            class="button primary"
            disabled={!isReady}
            onClick={() =>
              void press
                .run(() => wishOf(view, kind, polls, reason.trim()))
                .then((isDone) => {
                  if (isDone) setAsked(false);
                })
            }
          >
            {say(words.voidNow)}
          </button>
        </ConfirmDialog>
      )}
    </p>
  );
}

function isUndecrypted({ decryptions, state }: Poll): boolean {
  return decryptions.size === 0 && state !== 'counted';
}

/** What can still be voided now; nothing where nothing can. */
export function VoidForms({ view, press }: VoidFormsProps) {
  const say = useSay();
  const { meeting } = view;
  const { vote, paper, electronic } = meeting;
  if (vote.opened === null || vote.givenUp !== null || meeting.ended !== null) return null;
  const polls = standingPolls(electronic);
  const isSigned = [...paper.counts.values()].some(({ sheet }) => sheet !== null);
  const voidable = polls.filter(isUndecrypted);
  const mayVoidPaper = paper.state !== 'unopened' && !isSigned;
  const mayGiveUp = voidable.length === polls.length && !isSigned;
  if (voidable.length === 0 && !mayVoidPaper) return null;
  return (
    <details>
      <summary>{say(words.voiding)}</summary>
      <p>{say(words.voidingLead)}</p>
      {voidable.map(({ id }) => (
        <VoidForm key={id} view={view} press={press} kind="poll" polls={[id]} />
      ))}
      {mayVoidPaper && <VoidForm view={view} press={press} kind="paper" polls={[]} />}
      {mayGiveUp && (
        <VoidForm view={view} press={press} kind="vote" polls={polls.map(({ id }) => id)} />
      )}
    </details>
  );
}
