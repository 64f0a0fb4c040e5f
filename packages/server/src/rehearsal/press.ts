import { setTimeout as wait } from 'node:timers/promises';
import type { Door } from './door.ts';
import { castBallot, type MadeBallot } from './voters.ts';

/** What became of one voter's press. */
export interface Pressed {
  readonly ballot: MadeBallot;
  /** From the press to the receipt, further attempts included, in milliseconds; null without a receipt. */
  readonly acknowledgedMs: number | null;
  /** The status of the last answer; 0 when the connection broke. */
  readonly status: number;
}

/** Answers after which the voter's page asks again by itself. */
const passing: ReadonlySet<number> = new Set([0, 429, 503, 507]);

/** How long a page keeps trying, and its pause between attempts, in milliseconds. */
const patience = 120_000;
const pause = 500;

/** One voter presses 投票, and the page tries until there is a receipt or a refusal. */
async function press(door: Door, ballot: MadeBallot): Promise<Pressed> {
  const begun = performance.now();
  for (;;) {
    // A connection that breaks is a network or a server that is away.
    const { status } = await castBallot(door, ballot).catch(() => ({ status: 0 }));
    const passed = performance.now() - begun;
    if (status === 200 || status === 201) return { ballot, acknowledgedMs: passed, status };
    if (!passing.has(status) || passed > patience) return { ballot, acknowledgedMs: null, status };
    await wait(pause * (0.5 + Math.random()));
  }
}

/**
 * Every voter presses once, at a moment of its own within some seconds, and waits for the receipt.
 *
 * @param seconds within which everybody presses, evenly spread by chance
 * @param onPressed hears of each press that is over
 */
export async function pressAll(
  door: Door,
  ballots: readonly MadeBallot[],
  seconds: number,
  onPressed: (done: number) => void = () => undefined,
): Promise<readonly Pressed[]> {
  let done = 0;
  return Promise.all(
    ballots.map(async (ballot) => {
      await wait(Math.random() * seconds * 1000);
      const pressed = await press(door, ballot);
      done += 1;
      onPressed(done);
      return pressed;
    }),
  );
}
