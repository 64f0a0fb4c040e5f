import type { Evidence } from '../evidence/evidence.ts';
import type { Verdict } from '../report/verdict.ts';

/** Every claim, in the order in which a report lists them. */
export const claimNames = [
  'log-intact',
  'log-origin',
  'archives-in-log',
  'rules-before-votes',
  'order-kept',
  'deadlines',
  'panel-drawn',
  'quorum',
  'slips-balance',
  'ballots-valid',
  'tally-right',
  'receipts-kept',
  'paper-balances',
  'satisfaction',
  'daily-and-deductions',
  'composite-and-rank',
  'promises',
  'announced-equals-computed',
  'opened-equals-sealed',
  'no-personal-data',
  'secrecy',
] as const;

export type ClaimName = (typeof claimNames)[number];

/** One claim about a record, and what it rests on. */
export interface Claim {
  readonly name: ClaimName;
  /** When one of these fails, this claim cannot be decided. */
  readonly restsOn: readonly ClaimName[];
  /** Whether it judges what acts say, so that acts which are not understood leave it open. */
  readonly readsActs: boolean;
  readonly check: (evidence: Evidence) => Verdict | Promise<Verdict>;
}
