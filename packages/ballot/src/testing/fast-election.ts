import { readCredentialList } from '../credentials/list.ts';
import { readElection } from '../elections/election.ts';
import { type BallotBatch, openBallotBatch } from '../fast/ballot-batch.ts';
import { openKernel } from '../kernel/kernel.ts';
import { kernelGroup } from '../kernel/kernel-group.ts';
import { must, type SmallElection } from './small-election.ts';

/** A batch for an election of a test, with a kernel of its own. */
export async function batchFor({ texts }: SmallElection): Promise<BallotBatch> {
  const kernel = await openKernel();
  if (kernel === undefined) throw new Error('this platform does not run the kernel');
  const group = kernelGroup(kernel);
  const election = must(readElection(texts.election, () => group));
  return openBallotBatch(election, group, must(readCredentialList(texts.credentials, group)));
}
