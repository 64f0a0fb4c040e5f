import type { ByteDigest } from '../bytes/digest.ts';
import type { CredentialLookup } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import type { KernelGroup } from '../kernel/kernel-group.ts';
import { type BallotChecks, checksInThread } from '../verification/ballot-checks.ts';
import { openBallotBatch } from './ballot-batch.ts';

/** Checks by the kernel of this thread, a batch at a time. */
export function batchChecks(
  election: Election,
  group: KernelGroup,
  credentials: CredentialLookup,
  digest?: ByteDigest,
): BallotChecks {
  const batch = openBallotBatch(election, group, credentials);
  return checksInThread({
    election,
    portion: batch.capacity,
    hintsLength: batch.hintsLength,
    digest,
    checkAll: (ballots) => {
      for (const { bytes, hints, trackingCode } of ballots) {
        batch.add({ text: bytes, hints, trackingCode });
      }
      return batch.settle();
    },
  });
}
