import { ballotWorkers, openKernel, type Port } from '@pingyi/ballot';
import { type BundleFile, type BundleProgress, readTrust, verify } from '@pingyi/record';
import type { ToVerify, Verified } from './messages.ts';

/** A file that a person chose, read piece by piece: a large one is never in memory as a whole. */
function fileOf(blob: Blob): BundleFile {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Verifies a bundle with what a person knows from elsewhere, and other workers for its ballots. */
export async function verifyGiven(
  { file, trust: text, receipts }: ToVerify,
  helpers: readonly Port[],
  onProgress: (progress: BundleProgress) => void,
): Promise<Verified> {
  const trust = text === null ? null : readTrust(new TextEncoder().encode(text));
  if (trust?.ok === false) return { is: 'trust-unreadable', place: trust.place };
  const kernel = await openKernel();
  const verified = await verify(fileOf(file), {
    receipts,
    onProgress,
    ...(trust === null ? {} : { trust: trust.trust }),
    ...(kernel === undefined ? {} : { kernel }),
    ...(helpers.length === 0 ? {} : { workers: ballotWorkers(helpers) }),
  });
  if (verified.ok) return { is: 'report', report: verified.value };
  return { is: 'refused', fault: verified.faults[0] ?? null };
}
