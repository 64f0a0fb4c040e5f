import type { Sentence } from '@pingyi/core';
import type { ClaimName } from '@pingyi/record';
import { subjectWords } from '../../words/verify.ts';

interface Subject {
  readonly title: Sentence;
  readonly claims: readonly ClaimName[];
}

/** Claims as a citizen asks: about the record, the rules, the vote, the result. */
export const subjects: readonly Subject[] = [
  {
    title: subjectWords.result,
    claims: [
      'satisfaction',
      'daily-and-deductions',
      'composite-and-rank',
      'announced-equals-computed',
      'promises',
    ],
  },
  {
    title: subjectWords.vote,
    claims: [
      'ballots-valid',
      'tally-right',
      'paper-balances',
      'slips-balance',
      'archives-in-log',
      'receipts-kept',
      'secrecy',
    ],
  },
  {
    title: subjectWords.rules,
    claims: ['rules-before-votes', 'order-kept', 'panel-drawn', 'quorum', 'deadlines'],
  },
  {
    title: subjectWords.record,
    claims: ['log-intact', 'log-origin', 'opened-equals-sealed', 'no-personal-data'],
  },
];
