import type { Answer } from '../machine/events.ts';
import type { Place, VoterState } from '../machine/state.ts';

interface Entry {
  readonly place: Place;
  /** How many entries of this page lie before. */
  readonly depth: number;
}

function placeOf({ step }: VoterState): Place | null {
  switch (step.at) {
    case 'start':
    case 'summary':
      return step.at;
    case 'unit':
      return { unit: step.unit };
    default:
      return null;
  }
}

function isSame(left: Place, right: Place): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function entryIn(state: unknown): Entry | null {
  const entry = state as Entry | null;
  return typeof entry?.depth === 'number' ? entry : null;
}

/**
 * Lets the browser's back button walk through the screens: each has an entry in the history, all of the
 * same address, none with a mark or a secret. Once the ballot is under way the entries are left behind, so
 * that going back cannot lead to a ballot that was cast.
 */
export function walkHistory(tell: (answer: Answer) => void): (state: VoterState) => void {
  const { history } = window;
  let entry = entryIn(history.state) ?? { place: 'start', depth: 0 };
  let isWalking = false;
  history.replaceState(entry, '');

  window.addEventListener('popstate', (event) => {
    const reached = entryIn(event.state);
    if (reached === null) return;
    entry = reached;
    if (!isWalking) tell({ type: 'went-to', place: reached.place });
    isWalking = false;
  });

  return (state) => {
    const place = placeOf(state);
    if (place === null) {
      if (state.step.at === 'test' || entry.depth === 0) return;
      isWalking = true;
      history.go(-entry.depth);
      entry = { place: 'start', depth: 0 };
      return;
    }
    if (isSame(place, entry.place)) return;
    entry = { place, depth: entry.depth + 1 };
    history.pushState(entry, '');
  };
}
