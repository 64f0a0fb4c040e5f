import { useSay } from '../../ui/language.tsx';
import { ofAll, words } from '../../words/hall.ts';
import type { Screen } from '../data/screen.ts';
import { turnoutOf } from '../data/shares.ts';
import { HowToVote } from './how-to-vote-scene.tsx';
import { Timer } from './step-scene.tsx';
import { VoteCode } from './vote-code.tsx';

/** While the vote is open: turnout and nothing else of it. */
export function VotingScene({ screen, now }: { readonly screen: Screen; readonly now: number }) {
  const say = useSay();
  const { meeting, presence, turnout } = screen;
  const { voters, electorate, share } = turnoutOf(turnout);
  return (
    <main class="hall-scene hall-two">
      <section>
        <p class="hall-kind">{say(words.voting)}</p>
        {meeting.ballots !== 'paper' && (
          <>
            <p class="hall-number hall-turnout">
              <strong>{voters}</strong>
              <span>
                {say(words.voted)} · {ofAll(voters, electorate)}
              </span>
            </p>
            <progress
              class="hall-progress"
              max={100}
              value={share}
              aria-label={`${say(words.voted)} ${ofAll(voters, electorate)}`}
            />
          </>
        )}
        {meeting.ballots !== 'electronic' && (
          <p class="hall-small">
            {say(words.papers)} {presence.papers}
          </p>
        )}
        {meeting.vote.openedAt !== null && <Timer since={meeting.vote.openedAt} now={now} />}
      </section>
      <section class="hall-compact">
        <HowToVote screen={screen} />
        {meeting.ballots !== 'paper' && <VoteCode meeting={meeting.meeting} />}
      </section>
    </main>
  );
}
