import { useSay } from '../../ui/language.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { ofAll, words } from '../../words/hall.ts';
import type { Screen, ShownMeeting } from '../data/screen.ts';
import { turnoutOf } from '../data/shares.ts';

type Closing = ShownMeeting['closings'][number];

/** Scrutineers who must confirm (two, by the rule of the meeting). */
const confirmationsNeeded = 2;

function grouped(code: string): string {
  return code.replace(/(.{4})(?=.)/gu, '$1 ');
}

/** What a phone keeps when it reads the code: everything that the close can be recognised by. */
function closingText(meeting: string, { poll, size, checkpoint }: Closing): string {
  return `pingyi-closing/1 ${meeting} ${poll} ${size} ${checkpoint}`;
}

function ClosingCode({
  meeting,
  closing,
}: {
  readonly meeting: string;
  readonly closing: Closing;
}) {
  const say = useSay();
  return (
    <figure class="hall-code hall-closing">
      <QrCode text={closingText(meeting, closing)} label={say(words.closingCode)} />
      <figcaption>
        {say(words.closingCode)}
        <strong class="hall-closing-code">{grouped(closing.code)}</strong>
      </figcaption>
    </figure>
  );
}

interface ProgressProps {
  readonly name: string;
  readonly have: number;
  readonly need: number;
}

function Progress({ name, have, need }: ProgressProps) {
  return (
    <li class={have >= need ? 'done' : undefined}>
      <span aria-hidden="true">{have >= need ? '✓' : '○'}</span> {name}{' '}
      <strong>{ofAll(have, need)}</strong>
    </li>
  );
}

/** After the close: the code that fixes it, how far decryption and confirmation are. No count. */
export function CountingScene({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const { meeting, turnout } = screen;
  const { vote, closings } = meeting;
  const { voters, electorate } = turnoutOf(turnout);
  const isElectronic = meeting.ballots !== 'paper';
  return (
    <main class="hall-scene hall-two">
      <section>
        <h2 class="hall-step">{say(words.closed)}</h2>
        <ul class="hall-progresses">
          {isElectronic && (
            <li>
              {say(words.voted)} <strong>{ofAll(voters, electorate)}</strong>
            </li>
          )}
          {isElectronic && vote.decryption.need > 0 && (
            <Progress
              name={say(words.decrypting)}
              have={vote.decryption.have}
              need={vote.decryption.need}
            />
          )}
          <Progress
            name={say(words.confirming)}
            have={Math.min(vote.confirmed, confirmationsNeeded)}
            need={confirmationsNeeded}
          />
        </ul>
        {isElectronic && <p class="hall-small">{say(words.closingMeans)}</p>}
      </section>
      {isElectronic && (
        <section class="hall-closings">
          {closings.length === 0 && <p role="status">{say(words.covering)}</p>}
          {closings.map((closing) => (
            <ClosingCode key={closing.poll} meeting={meeting.meeting} closing={closing} />
          ))}
        </section>
      )}
    </main>
  );
}
