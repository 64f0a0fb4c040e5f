import type { Answer } from '../machine/events.ts';
import type { VoterState } from '../machine/state.ts';
import { isOpen } from '../machine/vote-info.ts';
import { count } from './run-effect.ts';

/** Between two looks at the counter: from this many milliseconds to twice as many. */
const between = 15_000;

/** Looks now and then, while the vote is open, whether the ballot of the receipt was replaced elsewhere. */
export function watchReceipt(read: () => VoterState, tell: (answer: Answer) => void): void {
  async function look(): Promise<void> {
    const { step, voter, info } = read();
    if (step.at !== 'receipt' || info === null || !isOpen(info)) return;
    if (document.visibilityState === 'hidden') return;
    tell(await count(voter, step.receipt.poll, step.receipt.credential));
  }
  async function again(): Promise<void> {
    await look();
    window.setTimeout(again, between + between * Math.random());
  }
  document.addEventListener('visibilitychange', look);
  again();
}
