import { type ClaimReport, claimStateName } from '@pingyi/record';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/verify.ts';

/** How a claim is shown: its state, and apart from it a vote that the organiser could look into. */
export type Look = ClaimReport['state'] | 'exposed';

const shapes: Readonly<Record<Look, string>> = {
  holds: '✓',
  fails: '✕',
  undecided: '?',
  'not-applicable': '–',
  exposed: '!',
};

export function lookOf(claim: ClaimReport): Look {
  const isExposed = 'reason' in claim && claim.reason === 'keys-of-the-server';
  return isExposed ? 'exposed' : claim.state;
}

/** The state of a claim as a word, with a shape beside it. */
export function StateMark({ claim }: { readonly claim: ClaimReport }) {
  const say = useSay();
  const look = lookOf(claim);
  return (
    <span class={`state ${look}`}>
      <span aria-hidden="true" class="state-shape">
        {shapes[look]}
      </span>
      {say(look === 'exposed' ? words.exposed : claimStateName(claim.state))}
    </span>
  );
}
