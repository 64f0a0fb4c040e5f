import type { BundleFile } from './bundle/bundle-file.ts';
import { type BundleOutcome, refuseBundle } from './bundle/faults.ts';
import { openBundle } from './bundle/open-bundle.ts';
import type { ArchiveMeans } from './evidence/examine-archive.ts';
import { type BundleProgress, gatherEvidence } from './evidence/gather.ts';
import { noTrust, type Trust } from './evidence/trust.ts';
import { type Report, reportOn } from './report/report.ts';

/** What may be given when a bundle is verified. */
export interface VerifyBundleOptions extends ArchiveMeans {
  /** What the person knows from elsewhere. */
  readonly trust?: Trust;
  /** Tracking codes of ballots that somebody looks for, 16 characters each. */
  readonly receipts?: readonly string[];
  readonly onProgress?: (progress: BundleProgress) => void;
}

/**
 * Verifies a bundle: every claim, with the numbers recomputed and the acts it rests on. Never throws for
 * what it reads, never stops early, in memory that does not grow with the ballots.
 *
 * @returns a report, or why the file is no bundle that this version can verify
 */
export async function verify(
  file: BundleFile,
  options: VerifyBundleOptions = {},
): Promise<BundleOutcome<Report>> {
  const { trust = noTrust, receipts = [], ...means } = options;
  try {
    const opened = await openBundle(file);
    if (!opened.ok) return opened;
    const evidence = await gatherEvidence(opened.value, { ...means, trust, receipts });
    return { ok: true, value: await reportOn(evidence) };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    return refuseBundle('not-readable', { why });
  }
}
