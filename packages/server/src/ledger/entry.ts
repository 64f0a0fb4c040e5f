import type { LedgerFault, Outcome, Submission } from './submission.ts';

/** A submission that waits for its outcome. */
export interface Entry {
  readonly submission: Submission<unknown, unknown>;
  /** When it came, by the monotonic clock, in milliseconds. */
  readonly since: number;
  readonly settle: (outcome: Outcome<unknown, unknown>) => void;
  /** For a bug: the promise of the submission rejects. */
  readonly fail: (error: unknown) => void;
}

export function refuse(entry: Entry, code: LedgerFault['code']): void {
  entry.settle({ kind: 'fault', fault: { code } });
}
