import type { OpenedBundle } from '../bundle/open-bundle.ts';
import type { VerifierKey } from '../log/notes/verifier-key.ts';
import type { LogReport } from '../log/verification/report.ts';
import type { FileFault } from './check-files.ts';
import type { CollectedActs } from './collect-acts.ts';
import type { ExaminedArchive } from './examine-archive.ts';
import type { Story } from './tell-story.ts';
import type { Trust } from './trust.ts';

/** Everything that claims are judged by, read once. */
export interface Evidence {
  readonly bundle: OpenedBundle;
  readonly files: readonly FileFault[];
  readonly log: LogReport;
  /** The log's keys as the manifest names them; empty where one of them is none. */
  readonly keys: readonly VerifierKey[];
  /** Witnesses that the manifest names and the person trusts, each once. Listing proves nothing. */
  readonly witnesses: readonly VerifierKey[];
  readonly collected: CollectedActs;
  readonly story: Story;
  /** By the poll's uuid; those that the bundle has. */
  readonly archives: ReadonlyMap<string, ExaminedArchive>;
  readonly trust: Trust;
  /** What the log is against the trusted checkpoint; null where none is trusted. */
  readonly againstTrusted: LogReport | null;
  /** Tracking codes that somebody looks for. */
  readonly receipts: readonly string[];
}
