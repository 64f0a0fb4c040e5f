import { change, type Next, stay, type VoterEvent } from './events.ts';
import { findSlip } from './slips.ts';
import type { VoterState } from './state.ts';
import { isOpen, openPolls, type VoteInfo } from './vote-info.ts';

type NewsEvent = Extract<
  VoterEvent,
  { readonly type: 'info' | 'contact-lost' | 'no-such-meeting' }
>;

function isOver({ state }: VoteInfo): boolean {
  return state === 'closed' || state === 'announced';
}

/** The vote was closed, or its poll was voided, while somebody was marking. */
function afterChange(state: VoterState, info: VoteInfo): Next {
  const { slip, step } = state;
  if (isOver(info)) {
    return change(state, {
      slip: null,
      marks: [],
      step: { at: 'ended', ending: { is: 'closed' } },
    });
  }
  const polls = openPolls(info).map(({ poll }) => poll);
  const isPollGone = slip?.is === 'known' && polls.indexOf(slip.poll) < 0;
  // Marks stay: the poll that takes its place asks the same.
  const again: VoterState =
    slip !== null && isPollGone
      ? { ...state, slip: { is: 'read', text: slip.text }, step: { at: 'start' } }
      : state;
  const isNewlyOpen = step.at === 'start' && slip?.is === 'read';
  return { state: again, effects: isPollGone || isNewlyOpen ? findSlip(again) : [] };
}

/** What was just learnt from the server. */
export function afterNews(state: VoterState, event: NewsEvent): Next {
  switch (event.type) {
    case 'contact-lost':
      return change(state, { contact: state.contact === 'asking' ? 'asking' : 'lost' });
    case 'no-such-meeting':
      return change(state, { contact: 'no-such-meeting' });
    case 'info': {
      const { info } = event;
      const wasOpen = state.info !== null && isOpen(state.info);
      const informed: VoterState = { ...state, info, contact: 'there' };
      const { step } = informed;
      switch (step.at) {
        case 'casting':
        case 'doubt':
        case 'ended':
          return stay(informed);
        case 'receipt': {
          const { poll, code } = step.receipt;
          const asks = isOver(info) && step.isListed === null;
          return asks ? change(informed, {}, { do: 'read-board', poll, code }) : stay(informed);
        }
        case 'reading':
        case 'slip':
          return isOver(info) ? afterChange(informed, info) : stay(informed);
        case 'start':
          // While the vote stays open, the search for the slip's poll is under way already.
          return wasOpen && informed.slip?.is === 'read' && isOpen(info)
            ? stay(informed)
            : afterChange(informed, info);
        case 'unit':
        case 'summary':
        case 'test':
          return afterChange(informed, info);
      }
    }
  }
}
