import { change, type Next, stay } from './events.ts';
import { findSlip } from './slips.ts';
import { type Ballot, openedPage, type Place, type Receipt, type VoterState } from './state.ts';

/**
 * What a reload needs, and all that the page ever keeps (in sessionStorage, which ends with the tab). Slip
 * and marks are kept until the receipt; afterwards only what the receipt says is.
 */
export type Kept =
  | {
      readonly is: 'marking';
      readonly slip: string;
      readonly marks: readonly (number | null)[];
      readonly place: Place;
    }
  | {
      readonly is: 'casting';
      readonly slip: string;
      readonly ballot: Ballot;
      /** Ballots of the credential before this one. */
      readonly counter: number;
    }
  | { readonly is: 'receipt'; readonly receipt: Receipt };

function placeOf({ step, resume }: VoterState): Place {
  switch (step.at) {
    case 'unit':
      return { unit: step.unit };
    case 'summary':
    case 'test':
    case 'casting':
      return 'summary';
    default:
      return resume ?? 'start';
  }
}

/** What is to be kept of a state; null keeps nothing. A shared tablet never keeps anything. */
export function keptOf(state: VoterState): Kept | null {
  const { step, slip, marks, isTablet } = state;
  if (isTablet) return null;
  if (step.at === 'receipt') return { is: 'receipt', receipt: step.receipt };
  if (slip === null) return null;
  const ballot = step.at === 'casting' || step.at === 'doubt' ? step.ballot : null;
  if (ballot !== null && slip.is === 'known') {
    return { is: 'casting', slip: slip.text, ballot, counter: slip.counter };
  }
  return { is: 'marking', slip: slip.text, marks, place: placeOf(state) };
}

/** The page after a reload. A ballot that was under way is asked for before it is sent again. */
export function restored(meeting: string, kept: Kept): Next {
  const fresh = openedPage(meeting, false);
  switch (kept.is) {
    case 'receipt': {
      const { receipt } = kept;
      return stay({ ...fresh, step: { at: 'receipt', receipt, replacedBy: null, isListed: null } });
    }
    case 'marking': {
      const { slip: text, marks, place } = kept;
      const marking: VoterState = {
        ...fresh,
        slip: { is: 'read', text },
        marks,
        resume: place,
        step: { at: 'start' },
      };
      return { state: marking, effects: findSlip(marking) };
    }
    case 'casting': {
      const { slip: text, ballot, counter } = kept;
      const { poll, credential } = ballot;
      const slip = { is: 'known', text, poll, credential, counter, election: [] } as const;
      return change(
        fresh,
        { slip, step: { at: 'casting', ballot, attempt: 1, trouble: { is: 'connection' } } },
        { do: 'count', ballot, attempt: 0 },
      );
    }
  }
}

/** Reads what was kept; null for what this page did not write. */
export function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Kept;
    const isOurs =
      (kept.is === 'marking' && typeof kept.slip === 'string' && Array.isArray(kept.marks)) ||
      (kept.is === 'casting' && typeof kept.ballot.text === 'string') ||
      (kept.is === 'receipt' && typeof kept.receipt.code === 'string');
    return isOurs ? kept : null;
  } catch {
    return null;
  }
}
