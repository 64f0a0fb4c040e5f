import type { SlipTextFault } from '@pingyi/ballot';
import type { Ballot, FreshBallot, Place, Receipt, VoterState } from './state.ts';
import type { ElectionQuestion, VoteInfo } from './vote-info.ts';

/** What the voter does. */
type Press =
  | { readonly type: 'type-slip'; readonly text: string }
  | { readonly type: 'other-slip' }
  | { readonly type: 'begin' }
  | { readonly type: 'mark'; readonly question: number; readonly answer: number }
  | { readonly type: 'next' }
  | { readonly type: 'visit'; readonly unit: number }
  | { readonly type: 'go-back' }
  | { readonly type: 'test' }
  | { readonly type: 'end-test' }
  | { readonly type: 'cast' }
  | { readonly type: 'send-mine' }
  | { readonly type: 'keep-other' }
  /** A shared tablet goes on to the next voter. */
  | { readonly type: 'hand-on' }
  | { readonly type: 'stay' };

/** What the world answers. Those with `voter` answer one voter's request. */
export type Answer =
  | { readonly type: 'info'; readonly info: VoteInfo }
  | { readonly type: 'contact-lost' }
  | { readonly type: 'no-such-meeting' }
  /** The browser's back or forward button. */
  | { readonly type: 'went-to'; readonly place: Place }
  | { readonly type: 'idle'; readonly isOver: boolean }
  | ({ readonly voter: number } & (
      | { readonly type: 'slip-read'; readonly text: string }
      | { readonly type: 'slip-fault'; readonly fault: SlipTextFault }
      | {
          readonly type: 'slip-found';
          readonly poll: string;
          readonly credential: string;
          readonly counter: number;
          readonly election: readonly ElectionQuestion[];
        }
      | { readonly type: 'slip-unknown' }
      | { readonly type: 'slip-unasked'; readonly attempt: number }
      | { readonly type: 'made'; readonly ballot: FreshBallot; readonly marks: readonly number[] }
      | { readonly type: 'broken'; readonly detail: string }
      | { readonly type: 'revealed'; readonly text: string }
      | { readonly type: 'accepted'; readonly receipt: Receipt }
      | { readonly type: 'unsent' }
      | { readonly type: 'busy'; readonly seconds: number }
      | { readonly type: 'poll-closed' }
      | { readonly type: 'refused'; readonly check: string }
      | { readonly type: 'counter'; readonly credential: string; readonly counter: number }
      | { readonly type: 'uncounted' }
      | { readonly type: 'board'; readonly code: string; readonly isListed: boolean | null }
    ));

export type VoterEvent = Press | Answer;

/** What the page is to do; its outcome comes back as an answer to this voter. */
export type Effect =
  | { readonly do: 'read-slip'; readonly text: string }
  /** Finds the open poll whose list has the slip's credential; waits first when tried in vain before. */
  | { readonly do: 'find-slip'; readonly text: string; readonly attempt: number }
  | {
      readonly do: 'make';
      readonly text: string;
      readonly poll: string;
      readonly marks: readonly number[];
    }
  | { readonly do: 'reveal'; readonly ballot: FreshBallot; readonly marks: readonly number[] }
  | { readonly do: 'send'; readonly ballot: Ballot; readonly afterSeconds: number }
  /** Asks how many ballots a credential has; waits first when tried in vain before. */
  | { readonly do: 'count'; readonly ballot: Ballot; readonly attempt: number }
  | { readonly do: 'read-board'; readonly poll: string; readonly code: string };

/** A state and what is to be done about it. */
export interface Next {
  readonly state: VoterState;
  readonly effects: readonly Effect[];
}

/** The same state changed in some places, and what is to be done. */
export function change(
  state: VoterState,
  part: Partial<VoterState>,
  ...effects: readonly Effect[]
): Next {
  return { state: { ...state, ...part }, effects };
}

/** Nothing changes. */
export function stay(state: VoterState): Next {
  return { state, effects: [] };
}
