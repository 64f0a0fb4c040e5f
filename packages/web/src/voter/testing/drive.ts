import type { Effect, VoterEvent } from '../machine/events.ts';
import { next } from '../machine/next.ts';
import {
  type FreshBallot,
  openedPage,
  type Receipt,
  type Step,
  type VoterState,
} from '../machine/state.ts';
import type { VoteInfo } from '../machine/vote-info.ts';
import { exampleElection } from './example-vote.ts';

export const slip = '0000-0000-0000-0000-0000-0000-0000';

/** The page's machine with everything it asked for so far. */
export interface Drive {
  state: VoterState;
  readonly effects: Effect[];
  /** Gives events one after the other. */
  tell(...events: readonly VoterEvent[]): void;
  /** The newest thing asked for. */
  last(): Effect | undefined;
  /** The step, which must be that one. */
  at<At extends Step['at']>(at: At): Extract<Step, { readonly at: At }>;
}

export function drive(state: VoterState = openedPage('hall-1', false)): Drive {
  const effects: Effect[] = [];
  const driven: Drive = {
    state,
    effects,
    tell: (...events) => {
      for (const event of events) {
        const after = next(driven.state, event);
        driven.state = after.state;
        effects.push(...after.effects);
      }
    },
    last: () => effects[effects.length - 1],
    at: (at) => {
      const { step } = driven.state;
      if (step.at !== at) throw new Error(`at ${step.at} in place of ${at}`);
      return step as never;
    },
  };
  return driven;
}

/** What finding the slip's poll answers. */
export function found(voter: number, info: VoteInfo, counter = 0): VoterEvent {
  const election = exampleElection(info);
  const poll = info.polls[0]?.poll ?? '';
  return { type: 'slip-found', voter, poll, credential: `key in ${poll}`, counter, election };
}

/** A page whose slip was found in the vote that is open. */
export function withSlip(info: VoteInfo, isTablet = false): Drive {
  const driven = drive(openedPage('hall-1', isTablet));
  driven.tell({ type: 'info', info }, { type: 'type-slip', text: slip });
  driven.tell({ type: 'slip-read', voter: driven.state.voter, text: slip });
  driven.tell(found(driven.state.voter, info));
  return driven;
}

/** The same page with one answer to every question, at the summary. */
export function atSummary(info: VoteInfo, isTablet = false): Drive {
  const driven = withSlip(info, isTablet);
  driven.tell({ type: 'begin' });
  while (driven.state.step.at === 'unit') {
    info.questions.forEach((_, question) => {
      driven.tell({ type: 'mark', question, answer: question % 5 });
    });
    driven.tell({ type: 'next' });
  }
  driven.at('summary');
  return driven;
}

let made = 0;

/** A ballot as the worker makes it: never the same twice. */
export function ballotOf(info: VoteInfo): FreshBallot {
  made += 1;
  const poll = info.polls[0]?.poll ?? '';
  const code = `CODE${made}`;
  return { poll, credential: `key in ${poll}`, text: `ballot ${code}`, code, seed: 'seed' };
}

/** What the worker answers to the newest request for a ballot. */
export function makes(driven: Drive, ballot: FreshBallot): VoterEvent {
  const asked = driven.effects.filter((one) => one.do === 'make').pop();
  const marks = asked?.do === 'make' ? asked.marks : [];
  return { type: 'made', voter: driven.state.voter, ballot, marks };
}

export function receiptOf(ballot: FreshBallot, counter = 1): Receipt {
  const { poll, credential, code } = ballot;
  return { poll, credential, code, counter, signature: 'signature', isGenuine: true };
}
