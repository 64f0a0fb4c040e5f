import type { BundleFault, BundleProgress, Report } from '@pingyi/record';

/** What the page hands over to be verified. */
export interface ToVerify {
  readonly file: Blob;
  /** A file of trust as its text; null where nothing is known from elsewhere. */
  readonly trust: string | null;
  /** Tracking codes that somebody looks for. */
  readonly receipts: readonly string[];
}

/** What the page says to a worker: verify, or help another one with the ballots through a port. */
export type ToVerifyWorker =
  | { readonly is: 'verify'; readonly given: ToVerify; readonly helpers: readonly MessagePort[] }
  | { readonly is: 'help'; readonly port: MessagePort };

/** What came of a file. */
export type Verified =
  | { readonly is: 'report'; readonly report: Report }
  | { readonly is: 'refused'; readonly fault: BundleFault | null }
  | { readonly is: 'trust-unreadable'; readonly place: string };

/** What the worker that verifies says. */
export type FromVerifyWorker =
  | { readonly is: 'progress'; readonly progress: BundleProgress }
  | { readonly is: 'done'; readonly verified: Verified };
