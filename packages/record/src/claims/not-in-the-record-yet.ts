import { notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** Claims whose subject has no acts in this version of the catalogue; each says so. */

export const dailyAndDeductions: Claim = {
  name: 'daily-and-deductions',
  restsOn: ['satisfaction'],
  readsActs: true,
  check: () => notApplicable('not-in-the-record-yet'),
};

export const compositeAndRank: Claim = {
  name: 'composite-and-rank',
  restsOn: ['satisfaction'],
  readsActs: true,
  check: () => notApplicable('not-in-the-record-yet'),
};
