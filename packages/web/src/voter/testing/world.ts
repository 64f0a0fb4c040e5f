import type { Effect, VoterEvent } from '../machine/events.ts';
import type { FreshBallot } from '../machine/state.ts';
import type { VoteInfo } from '../machine/vote-info.ts';
import { ballotOf, found, receiptOf } from './drive.ts';

/** The other side of the page in a random walk: a worker and a ballot box that answer what was asked. */
export interface World {
  /** Marks by the code of the ballot that was made of them. */
  readonly made: ReadonlyMap<string, readonly number[]>;
  /** Codes of ballots that were tested. */
  readonly revealed: ReadonlySet<string>;
  /** Codes of ballots in the box, in the order of arrival. */
  readonly box: readonly string[];
  /**
   * Does what was asked.
   *
   * @param isLost the line loses the answer; what was sent arrives all the same
   */
  answer(voter: number, effect: Effect, isLost: boolean): VoterEvent;
}

export function openWorld(info: VoteInfo): World {
  const made = new Map<string, readonly number[]>();
  const revealed = new Set<string>();
  const box: string[] = [];

  function answer(voter: number, effect: Effect, isLost: boolean): VoterEvent {
    switch (effect.do) {
      case 'read-slip':
        return { type: 'slip-read', voter, text: effect.text };
      case 'find-slip':
        return isLost
          ? { type: 'slip-unasked', voter, attempt: effect.attempt }
          : found(voter, info, box.length);
      case 'make': {
        const ballot = ballotOf(info);
        made.set(ballot.code, effect.marks);
        return { type: 'made', voter, ballot, marks: effect.marks };
      }
      case 'reveal':
        revealed.add(effect.ballot.code);
        return { type: 'revealed', voter, text: effect.ballot.code };
      case 'send': {
        const { ballot } = effect;
        if (!box.includes(ballot.code)) box.push(ballot.code);
        if (isLost) return { type: 'unsent', voter };
        return { type: 'accepted', voter, receipt: receiptOf(ballot as FreshBallot, box.length) };
      }
      case 'count': {
        const { credential } = effect.ballot;
        if (isLost) return { type: 'uncounted', voter };
        return { type: 'counter', voter, credential, counter: box.length };
      }
      case 'read-board':
        return { type: 'board', voter, code: effect.code, isListed: box.includes(effect.code) };
    }
  }

  return { made, revealed, box, answer };
}
