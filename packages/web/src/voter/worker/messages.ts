import type { SlipTextFault } from '@pingyi/ballot';
import type { FreshBallot } from '../machine/state.ts';
import type { ElectionQuestion } from '../machine/vote-info.ts';

/** What the page asks its worker, and what the worker answers. */
export interface Tasks {
  /** Reads a typed code. */
  readonly 'read-slip': {
    readonly ask: { readonly typed: string };
    readonly answer:
      | { readonly is: 'slip'; readonly text: string }
      | { readonly is: 'fault'; readonly fault: SlipTextFault };
  };
  /** Derives the slip's credential in a poll, and makes ready for its ballots. */
  readonly credential: {
    readonly ask: { readonly election: string; readonly slip: string };
    readonly answer: {
      readonly credential: string;
      readonly questions: readonly ElectionQuestion[];
    };
  };
  /** Makes and throws away a ballot, so that the voter's own is made quickly. */
  readonly rehearse: {
    readonly ask: { readonly election: string };
    readonly answer: Readonly<Record<never, never>>;
  };
  readonly make: {
    readonly ask: {
      readonly election: string;
      readonly slip: string;
      readonly marks: readonly number[];
    };
    readonly answer: FreshBallot;
  };
  /** Writes what a second device needs to make a ballot again. */
  readonly reveal: {
    readonly ask: { readonly ballot: FreshBallot; readonly marks: readonly number[] };
    readonly answer: { readonly text: string };
  };
  /** Whether the log's key signed a receipt. */
  readonly 'check-receipt': {
    readonly ask: {
      readonly logKey: string;
      readonly poll: string;
      readonly code: string;
      readonly counter: number;
      readonly signature: string;
    };
    readonly answer: { readonly isGenuine: boolean };
  };
}

/** What the fast worker answers when it cannot do a task but the plain one can. */
export const needsPlainWorker = 'needs-plain-worker';

export type TaskName = keyof Tasks;

/** One question to the worker; `id` comes back with its answer. */
export type Asked = {
  readonly [Name in TaskName]: {
    readonly id: number;
    readonly name: Name;
    readonly ask: Tasks[Name]['ask'];
  };
}[TaskName];

export type Answered =
  | { readonly id: number; readonly answer: Tasks[TaskName]['answer'] }
  | { readonly id: number; readonly failed: string };
