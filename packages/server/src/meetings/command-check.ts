import type {
  Meeting,
  MeetingCommand,
  MeetingCommandType,
  MeetingViews,
  NewAct,
} from '@pingyi/core';
import type { Transaction } from 'kysely';
import type { Problem } from '../api/problems/problem.ts';
import type { View } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';
import type { Votes } from '../votes/votes.ts';

/** A command that core has decided, on its way to be recorded. */
export interface Decided<Type extends MeetingCommandType> {
  readonly view: View;
  readonly meeting: Meeting;
  readonly views: MeetingViews;
  readonly body: (MeetingCommand & { readonly type: Type })['body'];
  readonly acts: readonly NewAct[];
  readonly votes: Votes;
}

/** What the server adds to the rules: a refusal, or rows that are written with the acts. */
export type CheckOutcome =
  | {
      readonly ok: true;
      readonly write?: (transaction: Transaction<Tables>) => Promise<void>;
    }
  | { readonly ok: false; readonly problem: Problem };

/** What core cannot see of a command: contents, archives, the ballot box. */
export interface CommandCheck<Type extends MeetingCommandType> {
  /** Long work on what cannot change, before the log is locked. */
  readonly prepare?: (
    meeting: string,
    body: Decided<Type>['body'],
    votes: Votes,
  ) => Promise<Problem | null>;
  /** Under the lock of the log: nothing that is recorded changes meanwhile. */
  readonly check: (decided: Decided<Type>) => Promise<CheckOutcome>;
}

export const passed: CheckOutcome = { ok: true };

export function failed(problem: Problem): CheckOutcome {
  return { ok: false, problem };
}
