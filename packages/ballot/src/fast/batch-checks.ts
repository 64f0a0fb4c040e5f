import type { CredentialLookup } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import type { KernelGroup } from '../kernel/kernel-group.ts';
import { type BallotChecks, portionOf } from '../verification/ballot-checks.ts';
import { openBallotBatch } from './ballot-batch.ts';

/** Checks by the kernel of this thread, a batch at a time. */
export function batchChecks(
  election: Election,
  group: KernelGroup,
  credentials: CredentialLookup,
): BallotChecks {
  const batch = openBallotBatch(election, group, credentials);
  return {
    portion: batch.capacity,
    parallel: 1,
    hintsLength: batch.hintsLength,
    check: async (ballots) => {
      for (const ballot of ballots) batch.add(ballot);
      return portionOf(election, ballots, batch.settle());
    },
  };
}
