import { describe, expect, test } from 'vitest';
import { readStrongProofs } from '../tally/strong-proofs.ts';
import { forgeElection } from '../testing/forged-decryption.ts';
import { makeElection, must, oneOf, opener } from '../testing/small-election.ts';
import type { VerificationReport } from './report.ts';
import { verifyArchive } from './verify.ts';

function states(report: VerificationReport): string[] {
  return report.checks.map(({ name, state }) => `${name} ${state}`);
}

describe('a forged decryption', () => {
  const votes = [[[1, 0, 0]], [[1, 0, 0]], [[1, 0, 0]], [[0, 1, 0]], [[0, 0, 1]]];

  test.each(['Ed25519', 'BELENIOS-2048'] as const)('%s', async (group) => {
    const small = makeElection({ group, questions: [oneOf(3)], voters: votes.length });
    const forged = forgeElection(small, votes);
    expect(forged.trueCounts).toEqual([[3, 1, 1]]);
    expect(forged.publishedCounts).toEqual([[1, 1, 3]]);
    const without = must(await verifyArchive(opener(forged.pieces)));
    expect(states(without)).toContain('decryption undecided');
    expect(without.checks[3]?.why).toContain('honesty of the trustees');
    expect(without.checks[4]?.why).toContain("for the check 'decryption' to say");
    const strong = must(readStrongProofs(forged.strong));
    const report = must(await verifyArchive(opener(forged.pieces), { strong }));
    expect(report.ok).toBe(false);
    expect(states(report)).toEqual([
      'archive holds',
      'ballots holds',
      'tally holds',
      'decryption fails',
      'result undecided',
    ]);
    expect(report.checks[3]?.findings?.[0]).toEqual({
      code: 'invalid-strong-proof',
      place: 'trustee 1, proofs[0][0]',
    });
  });
});
