import { openBallotWorker } from '../voter/effects/worker-client.ts';
import { noEncryption, speedText } from '../words/hall-check.ts';
import type { Finding } from './finding.ts';

/** A wait that a voter bears without wondering, in milliseconds. */
const bearable = 5_000;

/**
 * Makes a ballot of ten units as the voter's page would, in the same worker, and throws it away. Nothing is
 * sent; the election is nobody's.
 */
export async function checkEncryption(): Promise<Finding> {
  try {
    const { exampleElection } = await import('./example-election.ts');
    const election = exampleElection();
    const from = Date.now();
    await openBallotWorker().ask('rehearse', { election });
    const took = Date.now() - from;
    return {
      code: 'encryption',
      verdict: took <= bearable ? 'well' : 'look',
      sentence: speedText((took / 1_000).toFixed(1)),
    };
  } catch {
    return { code: 'encryption', verdict: 'bad', sentence: noEncryption };
  }
}
