import { afterSending } from './casting.ts';
import { change, type Next, stay, type VoterEvent } from './events.ts';
import { afterMarking } from './marking.ts';
import { afterNews } from './news.ts';
import { afterSlip, withoutSlip } from './slips.ts';
import { isUnderWay, type VoterState } from './state.ts';
import { afterTesting } from './testing.ts';

function afterIdle(state: VoterState, isOver: boolean): Next {
  const { step, isTablet } = state;
  if (!isTablet || isUnderWay(step)) return stay(state);
  if (isOver) return afterHandingOn(state);
  // Half a code that somebody typed goes without a question.
  return step.at === 'slip' ? stay(state) : change(state, { isIdle: true });
}

/** A shared tablet for the next voter: nothing of the last one is left. */
function afterHandingOn(state: VoterState): Next {
  return state.isTablet && !isUnderWay(state.step) ? stay(withoutSlip(state)) : stay(state);
}

/**
 * The whole page as a pure function: what it is after something happened, and what is to be done. Answers
 * to requests of an earlier voter, and presses that make no sense where the page is (a second tap, a press
 * on a screen that is gone), change nothing.
 */
export function next(state: VoterState, event: VoterEvent): Next {
  if ('voter' in event && event.voter !== state.voter) return stay(state);
  switch (event.type) {
    case 'info':
    case 'contact-lost':
    case 'no-such-meeting':
      return afterNews(state, event);
    case 'type-slip':
    case 'other-slip':
    case 'slip-read':
    case 'slip-fault':
    case 'slip-found':
    case 'slip-unknown':
    case 'slip-unasked':
      return afterSlip(state, event);
    case 'begin':
    case 'mark':
    case 'next':
    case 'visit':
    case 'go-back':
    case 'went-to':
      return afterMarking(state, event);
    case 'made':
    case 'test':
    case 'end-test':
    case 'revealed':
    case 'broken':
      return afterTesting(state, event);
    case 'cast':
    case 'accepted':
    case 'unsent':
    case 'busy':
    case 'poll-closed':
    case 'refused':
    case 'counter':
    case 'uncounted':
    case 'board':
    case 'send-mine':
    case 'keep-other':
      return afterSending(state, event);
    case 'idle':
      return afterIdle(state, event.isOver);
    case 'stay':
      return change(state, { isIdle: false });
    case 'hand-on':
      return afterHandingOn(state);
  }
}
