import type { ClaimName } from '@pingyi/record';
import type { Tampering } from './tampering.ts';
import { waysWithBallots } from './ways/ballots.ts';
import { waysWithLog } from './ways/log.ts';
import { waysWithPolls } from './ways/polls.ts';
import { waysWithResults } from './ways/results.ts';
import { waysWithRules } from './ways/rules.ts';

/** Every way to tamper with a record. */
export const tamperings: readonly Tampering[] = [
  ...waysWithLog,
  ...waysWithPolls,
  ...waysWithRules,
  ...waysWithBallots,
  ...waysWithResults,
];

/**
 * Claims that no record can make fail: no acts of their subject exist, or, of `secrecy`, nothing that is
 * said of a record speaks against it.
 */
export const unfailing: readonly ClaimName[] = [
  'panel-drawn',
  'daily-and-deductions',
  'composite-and-rank',
  'promises',
  'secrecy',
];
