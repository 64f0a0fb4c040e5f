import { useSay } from '../../ui/language.tsx';
import { windowText, words } from '../../words/hall.ts';
import type { Screen } from '../data/screen.ts';
import { clockText } from '../data/time.ts';
import { Lights } from './lights.tsx';
import { VoteCode } from './vote-code.tsx';

/** How one votes, in as few words as possible, with what has to be said about secrecy. */
export function HowToVote({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const { vote, ballots, window: voting, zone } = screen.meeting;
  const isElectronic = ballots !== 'paper';
  const first = vote.credentials === 'links' ? words.byLink : words.scanSlip;
  return (
    <div class="hall-how">
      <h2>{say(words.howToVote)}</h2>
      {isElectronic && (
        <ol>
          <li>{say(first)}</li>
          <li>{say(words.markUnits)}</li>
          <li>{say(words.press)}</li>
        </ol>
      )}
      {ballots !== 'electronic' && <p>{say(words.byPaper)}</p>}
      {voting !== null && (
        <p>
          {say(
            windowText(
              clockText(Date.parse(voting.opens), zone.offsetMinutes),
              clockText(Date.parse(voting.closes), zone.offsetMinutes),
            ),
          )}
        </p>
      )}
      <p class="hall-small">{say(words.helpAtDesk)}</p>
      {vote.keys === 'server' && <p class="hall-warning">{say(words.serverKeys)}</p>}
      {vote.singleMaker && <p class="hall-warning">{say(words.singleMaker)}</p>}
    </div>
  );
}

/** Before the vote opens: how to vote, and whether enough are there. */
export function HowToVoteScene({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const { meeting, presence } = screen;
  return (
    <main class="hall-scene hall-two">
      <section>
        {meeting.vote.isInterrupted && <p class="hall-warning">{say(words.repeated)}</p>}
        <HowToVote screen={screen} />
        <Lights presence={presence} />
      </section>
      {meeting.ballots !== 'paper' && <VoteCode meeting={meeting.meeting} />}
    </main>
  );
}
