import type { MeetingCommand } from '@pingyi/core';

/** What a desk does to somebody. */
type DeskCommand = Extract<
  MeetingCommand,
  {
    readonly type:
      | 'sign-in-representative'
      | 'withdraw-sign-in'
      | 'record-leaving'
      | 'record-return'
      | 'serve-representative';
  }
>;

export type DeskWish = {
  readonly [Each in DeskCommand as Each['type']]: {
    readonly type: Each['type'];
    readonly body: Each['body'];
  };
}[DeskCommand['type']];

/**
 * One act of the desk that the server has not acknowledged yet. It names the person by an opaque reference
 * only, since it is kept on the device.
 */
export interface Entry {
  /** The idempotency key: the same for every attempt, so that it is recorded once. */
  readonly key: string;
  /** In which the desk did it, from 1. */
  readonly place: number;
  readonly wish: DeskWish;
  /** The account in whose name it is sent. */
  readonly account: string;
  /** By the desk's own clock, in milliseconds; the server dates the act by its own. */
  readonly doneAt: number;
  /** Codes and sentences of a refusal; null while it is still to be sent. */
  readonly refused: Refused | null;
}

/** Why the server did not record it, in its words. */
export interface Refused {
  readonly codes: readonly string[];
  readonly sentences: readonly { readonly zh: string; readonly en: string }[];
}

/** The command that an entry stands for, as core decides it. */
export function personOf({ wish }: Pick<Entry, 'wish'>): string {
  return wish.body.person;
}
