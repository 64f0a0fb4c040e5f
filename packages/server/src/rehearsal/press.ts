import { setTimeout as wait } from 'node:timers/promises';
import type { Answered, Door } from './door.ts';
import { castBallot, type MadeBallot } from './voters.ts';

/** What became of a ballot. */
export interface Pressed {
  readonly ballot: MadeBallot;
  /** From the press to the whole answer, in milliseconds. */
  readonly milliseconds: number;
  /** The status of the answer; 0 when the connection broke. */
  readonly status: number;
}

const gone: Answered = { status: 0, text: '' };

/**
 * Every voter presses 投票 once, at a moment of its own within some seconds, and waits for the answer.
 *
 * @param seconds within which everybody presses, evenly spread by chance
 */
export async function pressAll(
  door: Door,
  ballots: readonly MadeBallot[],
  seconds: number,
): Promise<readonly Pressed[]> {
  return Promise.all(
    ballots.map(async (ballot) => {
      await wait(Math.random() * seconds * 1000);
      const begun = performance.now();
      const { status } = await castBallot(door, ballot).catch(() => gone);
      return { ballot, milliseconds: performance.now() - begun, status };
    }),
  );
}
