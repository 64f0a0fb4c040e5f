import type { BundleFault, BundleProgress, Report } from '@pingyi/record';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchBundle } from './fetch-bundle.ts';
import { codesOf, type Known, trustText } from './known.ts';
import { startVerification } from './worker/verifier.ts';

/** Where the page stands. */
export type Stand =
  | { readonly at: 'beginning'; readonly trouble: Trouble | null }
  | { readonly at: 'fetching'; readonly done: number; readonly total: number }
  | { readonly at: 'verifying'; readonly name: string; readonly progress: BundleProgress | null }
  | { readonly at: 'end'; readonly name: string; readonly report: Report };

/** Why there is no report. */
export type Trouble =
  | { readonly is: 'refused'; readonly name: string; readonly fault: BundleFault | null }
  | { readonly is: 'trust-unreadable'; readonly place: string }
  | { readonly is: 'broken-off' | 'no-campaign' | 'ended-early' };

interface Verifying {
  readonly stand: Stand;
  readonly verifyFile: (file: Blob, name: string, known: Known, trust: string | null) => void;
  readonly verifyCampaign: (campaign: string, known: Known, trust: string | null) => void;
  /** Ends what is under way, or leaves the report: back to the beginning. */
  readonly begin: () => void;
}

const beginning: Stand = { at: 'beginning', trouble: null };

/** Runs one verification at a time; a further file takes the place of the one before. */
export function useVerification(): Verifying {
  const [stand, setStand] = useState<Stand>(beginning);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const inTrouble = (trouble: Trouble): void => setStand({ at: 'beginning', trouble });

  async function verifyFile(
    file: Blob,
    name: string,
    known: Known,
    trust: string | null,
  ): Promise<void> {
    stop.current();
    let isStopped = false;
    setStand({ at: 'verifying', name, progress: null });
    const given = { file, trust: trust ?? trustText(known), receipts: codesOf(known) };
    const { verified, cancel } = startVerification(given, (progress) => {
      if (!isStopped) setStand({ at: 'verifying', name, progress });
    });
    stop.current = () => {
      isStopped = true;
      cancel();
    };
    try {
      const found = await verified;
      if (isStopped) return;
      if (found.is === 'report') setStand({ at: 'end', name, report: found.report });
      else inTrouble(found.is === 'refused' ? { ...found, name } : found);
    } catch {
      if (!isStopped) inTrouble({ is: 'ended-early' });
    }
  }

  async function verifyCampaign(
    campaign: string,
    known: Known,
    trust: string | null,
  ): Promise<void> {
    stop.current();
    const request = new AbortController();
    stop.current = () => request.abort();
    setStand({ at: 'fetching', done: 0, total: 0 });
    const fetched = await fetchBundle(
      campaign,
      (done, total) => {
        if (!request.signal.aborted) setStand({ at: 'fetching', done, total });
      },
      request.signal,
    );
    if (request.signal.aborted) return;
    if (fetched.is === 'file')
      await verifyFile(fetched.file, `campaign-${campaign}.pingyi`, known, trust);
    else inTrouble(fetched);
  }

  return {
    stand,
    verifyFile: (...given) => void verifyFile(...given),
    verifyCampaign: (...given) => void verifyCampaign(...given),
    begin: () => {
      stop.current();
      setStand(beginning);
    },
  };
}
