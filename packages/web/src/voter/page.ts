import { codeOf, takeAddress, type VoterAddress } from './address.ts';
import { followVote } from './effects/follow-vote.ts';
import { watchIdle } from './effects/idle.ts';
import { runEffect } from './effects/run-effect.ts';
import { type Store, sessionStore } from './effects/store.ts';
import { walkHistory } from './effects/walk-history.ts';
import { watchReceipt } from './effects/watch-receipt.ts';
import { openBallotWorker } from './effects/worker-client.ts';
import type { Effect, Next, VoterEvent } from './machine/events.ts';
import { keptOf, restored } from './machine/kept.ts';
import { next } from './machine/next.ts';
import { openedPage, type VoterState } from './machine/state.ts';

/** The running page. */
export interface VoterPage {
  read(): VoterState;
  tell(event: VoterEvent): void;
}

const nothingKept: Store = { read: () => null, write: () => undefined };

function begin({ meeting, isTablet, slip }: VoterAddress, store: Store): Next {
  const kept = store.read();
  if (kept !== null) return restored(meeting, kept);
  const opened = openedPage(meeting, isTablet);
  // Whoever came with a slip is not asked for one.
  if (slip !== null) return { state: { ...opened, step: { at: 'reading' } }, effects: [] };
  return { state: opened, effects: [] };
}

/**
 * Runs the machine: keeps its state, does what it asks for, tells it what comes of that.
 *
 * @param show draws the page; called at first and after every change
 */
export function openPage(
  address: VoterAddress,
  show: (state: VoterState, tell: (event: VoterEvent) => void) => void,
): VoterPage {
  const worker = openBallotWorker();
  const store = address.isTablet ? nothingKept : sessionStore(address.meeting);
  let { state, effects } = begin(address, store);
  const follow = walkHistory(tell);

  function run(effect: Effect): void {
    const { voter } = state;
    runEffect(worker, state, effect).then(tell, (error: unknown) => {
      tell({ type: 'broken', voter, detail: error instanceof Error ? error.message : '' });
    });
  }

  function settle(after: Next): void {
    state = after.state;
    store.write(keptOf(state));
    follow(state);
    show(state, tell);
    for (const effect of after.effects) run(effect);
  }

  function tell(event: VoterEvent): void {
    const after = next(state, event);
    if (after.state !== state || after.effects.length > 0) settle(after);
  }

  function takeSlip(slip: string | null): void {
    if (slip !== null) tell({ type: 'type-slip', text: slip });
  }

  settle({ state, effects });
  effects = [];
  takeSlip(address.slip);
  // A slip scanned into a page that is open already.
  window.addEventListener('hashchange', () => takeSlip(takeAddress().slip));
  followVote(address.meeting, tell);
  watchReceipt(() => state, tell);
  if (address.isTablet) {
    watchIdle((idleness) => {
      if (idleness !== 'touched') tell({ type: 'idle', isOver: idleness === 'clear' });
      else if (state.isIdle) tell({ type: 'stay' });
    });
  }
  return { read: () => state, tell };
}

/** What a voter typed, or a scanner: a code, or the address that a slip's QR code holds. */
export function typedSlip(typed: string): VoterEvent {
  return { type: 'type-slip', text: codeOf(typed) };
}
