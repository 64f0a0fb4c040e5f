import type { Facts } from '../faults/fault.ts';

/**
 * Why a unit has no composite. Not a fault of the file: stations get their ranks in October although
 * the bureau has no composite yet.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Facts;
}

export const reasonCodes = [
  'exempt',
  'no-tally',
  'no-valid-ballots',
  'group-without-ballots',
  'channel-without-ballots',
  'dimension-without-ballots',
  'own-level-incomplete',
  'lower-level-incomplete',
  'daily-assessment-missing',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
