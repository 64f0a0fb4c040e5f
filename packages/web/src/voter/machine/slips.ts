import { change, type Effect, type Next, stay, type VoterEvent } from './events.ts';
import { goTo } from './marking.ts';
import { isUnderWay, openedPage, type Slip, type VoterState } from './state.ts';
import { fitsElection, isOpen } from './vote-info.ts';

type SlipEvent = Extract<
  VoterEvent,
  {
    readonly type:
      | 'type-slip'
      | 'other-slip'
      | 'slip-read'
      | 'slip-fault'
      | 'slip-found'
      | 'slip-unknown'
      | 'slip-unasked';
  }
>;

/** What finds the poll of a slip, once a vote is open. */
export function findSlip({ info, slip }: VoterState, attempt = 0): readonly Effect[] {
  if (info === null || slip?.is !== 'read' || !isOpen(info)) return [];
  return [{ do: 'find-slip', text: slip.text, attempt }];
}

/** The page without a voter: asks for a slip. What the voter before asked for is passed over. */
export function withoutSlip(state: VoterState): VoterState {
  const { meeting, isTablet, info, contact, voter } = state;
  return { ...openedPage(meeting, isTablet), info, contact, voter: voter + 1 };
}

function afterReading(state: VoterState, text: string): Next {
  if (isUnderWay(state.step)) return stay(state);
  const isSame = state.slip?.text === text && state.step.at !== 'ended';
  if (isSame) return stay(state);
  const slip: Slip = { is: 'read', text };
  const fresh: VoterState = { ...withoutSlip(state), slip, step: { at: 'start' } };
  return { state: fresh, effects: findSlip(fresh) };
}

function afterFinding(
  state: VoterState,
  found: Extract<SlipEvent, { readonly type: 'slip-found' }>,
): Next {
  if (state.info === null || state.slip === null) return stay(state);
  if (!fitsElection(state.info, found.election)) {
    return change(state, {
      slip: null,
      marks: [],
      step: { at: 'ended', ending: { is: 'election-differs' } },
    });
  }
  const { poll, credential, counter, election } = found;
  const slip: Slip = { is: 'known', text: state.slip.text, poll, credential, counter, election };
  const known: VoterState = { ...state, slip, resume: null };
  return state.resume === null ? stay(known) : goTo(known, state.resume);
}

/** How a slip's text becomes a credential of an open poll. While a ballot is under way no slip is taken. */
export function afterSlip(state: VoterState, event: SlipEvent): Next {
  switch (event.type) {
    case 'type-slip':
      return !isUnderWay(state.step)
        ? change(state, {}, { do: 'read-slip', text: event.text })
        : stay(state);
    case 'other-slip':
      return !isUnderWay(state.step) ? change(withoutSlip(state), {}) : stay(state);
    case 'slip-fault':
      // The same voter goes on typing, so what was typed stays.
      return !isUnderWay(state.step)
        ? change(withoutSlip(state), {
            voter: state.voter,
            step: { at: 'slip', fault: event.fault },
          })
        : stay(state);
    case 'slip-read':
      return afterReading(state, event.text);
    case 'slip-found':
      return afterFinding(state, event);
    case 'slip-unknown':
      return state.slip?.is === 'read' || state.step.at === 'casting'
        ? change(state, {
            slip: null,
            marks: [],
            step: { at: 'ended', ending: { is: 'slip-unknown' } },
          })
        : stay(state);
    case 'slip-unasked':
      return { state, effects: findSlip(state, event.attempt + 1) };
  }
}
