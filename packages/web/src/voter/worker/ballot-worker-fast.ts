import '../old-browser.ts';
import { kernelGroup, openKernel } from '@pingyi/ballot';
import { type BallotDesk, openBallotDesk } from './ballot-desk.ts';
import { needsPlainWorker } from './messages.ts';
import { serveDesk } from './serve-desk.ts';

/** The desk with the kernel and nothing else: small to load, fast, for the group Ed25519 alone. */
async function openFast(): Promise<BallotDesk> {
  const kernel = await openKernel();
  if (kernel === undefined) throw new Error(needsPlainWorker);
  const group = kernelGroup(kernel);
  return openBallotDesk((name) => {
    if (name !== 'Ed25519') throw new Error(needsPlainWorker);
    return group;
  });
}

serveDesk(openFast());
