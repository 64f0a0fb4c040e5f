import type { Instant, NewAct, StoredAct, StreamKind } from '@pingyi/core';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** What a stream's acts amount to so far. */
export interface StreamState<State> {
  /** Null before the first act. */
  readonly state: State | null;
  /** The number of acts in the stream. */
  readonly version: number;
  /** Place in the log of the newest act that it is made of; -1 before the first. */
  readonly seq: number;
}

/**
 * What a decision may look at: the newest state, which nobody changes before the decision is recorded.
 * Earlier decisions of the same group are in it.
 */
export interface View {
  /** The server's clock, never before the newest act. */
  readonly now: Instant;
  readonly transaction: Transaction<Tables>;
  load<State>(kind: StreamKind<State>, id: string): Promise<StreamState<State>>;
}

/** What a decision comes to: acts to record and the answer, or a refusal; nothing is recorded then. */
type Decided<Answer, Refusal> =
  | {
      readonly ok: true;
      readonly acts: readonly NewAct[];
      /** Rows outside the acts, such as erasable texts, written in the same transaction. */
      readonly write?: (transaction: Transaction<Tables>) => Promise<void>;
      /** Told the acts with their places. Its value must survive JSON when there is an idempotency key. */
      readonly answer: (stored: readonly StoredAct[]) => Answer;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** A key by which the same submission is recognised when it comes again. */
export interface IdempotencyKey {
  readonly account: string;
  readonly key: string;
  /** SHA-256 of what is asked: another request under the same key is refused. */
  readonly request: Uint8Array;
}

/** A decision to be taken. It may be taken more than once when the database fails in between. */
export interface Submission<Answer, Refusal> {
  decide(view: View): Promise<Decided<Answer, Refusal>>;
  readonly idempotency?: IdempotencyKey | undefined;
}

/** Why the ledger itself could not take a submission. */
export type LedgerFault =
  /** The database does not answer; whether to ask again is safe is told by the idempotency key. */
  | { readonly code: 'unavailable' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'idempotency-key-reused' }
  /** The server is stopping. */
  | { readonly code: 'stopping' };

/** What came of a submission. The acts of `ok` are durable when it is told. */
export type Outcome<Answer, Refusal> =
  | {
      readonly kind: 'done';
      readonly answer: Answer;
      /** True when it had been answered before and nothing was recorded now. */
      readonly isRepeat: boolean;
      /** Leaves in the log after it: a checkpoint of this size covers it. */
      readonly size: number;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'fault'; readonly fault: LedgerFault };

/** A commit of this process: it appended the leaves from `from` up to `size`. */
export interface Appended {
  /** Changes when everything was restored from a backup. */
  readonly generation: string;
  readonly from: number;
  /** Number of leaves in the log after it. */
  readonly size: number;
  /** Every stream that its acts concern, and others that it looked at, as they are after it. */
  readonly states: ReadonlyMap<string, StreamState<unknown>>;
}

/** Takes submissions one after the other, however many come at once. */
export interface Ledger {
  submit<Answer, Refusal>(
    submission: Submission<Answer, Refusal>,
  ): Promise<Outcome<Answer, Refusal>>;
  /** Called after every commit of this process that appended something. */
  onAppended(listener: (appended: Appended) => void): void;
  /** Ends after what is under way; what comes later is refused with `stopping`. */
  close(): Promise<void>;
}
