import { finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** A ballot that somebody holds the code of is in an archive, and counts or gave way to a later one. */
export const receiptsKept: Claim = {
  name: 'receipts-kept',
  restsOn: ['archives-in-log'],
  readsActs: false,
  check: ({ receipts, archives }) => {
    if (receipts.length === 0) return notApplicable('no-receipts');
    const states = receipts.map((code) => {
      const found = [...archives.values()].flatMap((each) => each.receipts.get(code) ?? []);
      return { code, state: found.find((state) => state === 'counted') ?? found[0] ?? 'missing' };
    });
    const missing = states.filter(({ state }) => state === 'missing');
    return judge(
      missing.map(({ code }) => finding('receipt-missing', { code })),
      {
        receipts: receipts.length,
        counted: states.filter(({ state }) => state === 'counted').length,
        superseded: states.filter(({ state }) => state === 'superseded').length,
      },
    );
  },
};
