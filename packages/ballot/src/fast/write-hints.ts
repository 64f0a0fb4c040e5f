import { readBallotBytes } from '../archive/ballot-bytes.ts';
import type { ByteSource } from '../archive/byte-reader.ts';
import { readOutline } from '../archive/outline.ts';
import { hexDigest } from '../bytes/digest.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { groupsWith, isKernelGroup } from '../kernel/kernel-group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { openSetup } from '../verification/setup.ts';
import { openBallotBatch } from './ballot-batch.ts';
import { writeHintsHeader, writeHintsRecord } from './hints-file.ts';

/** Why an archive gets no hints. */
export interface Unmakeable {
  readonly code: 'not-an-archive' | 'unsupported-group' | 'changed-while-read';
  readonly detail: string;
}

/** How many ballots an archive has, and how many of them got hints: those that are valid. */
export interface WrittenHints {
  readonly ballots: number;
  readonly written: number;
}

/**
 * Works out the hints of every ballot of an archive from the archive alone, piece by piece of the file that
 * docs/ballots/hints.md describes.
 *
 * @param open opens the archive from its beginning; called twice
 */
export async function* writeHints(
  open: () => ByteSource,
  kernel: Kernel,
  onProgress?: (done: number, total: number) => void,
): AsyncGenerator<Uint8Array, Outcome<WrittenHints, Unmakeable>> {
  const outline = await readOutline(open());
  const [fault] = outline.faults;
  if (outline.setup === undefined) {
    return refuse({ code: 'not-an-archive', detail: fault?.detail ?? 'no Setup event' });
  }
  const { election, credentials, findings, unverifiable } = openSetup(
    outline.setup,
    undefined,
    groupsWith(kernel),
  );
  if (election === undefined || credentials === undefined) {
    const detail = unverifiable?.detail ?? findings[0]?.place ?? 'unreadable';
    return refuse({ code: 'not-an-archive', detail });
  }
  const { group } = election;
  if (!isKernelGroup(group)) return refuse({ code: 'unsupported-group', detail: group.name });
  const batch = openBallotBatch(election, group, credentials);
  const total = outline.ballots.length;
  let ballots = 0;
  let written = 0;
  yield writeHintsHeader(election);
  for await (const bytes of readBallotBytes(open(), outline.ballots)) {
    const entry = outline.ballots[ballots];
    if (entry?.digest !== hexDigest(bytes)) break;
    const hints = batch.makeHints(bytes);
    ballots += 1;
    if (hints !== undefined) {
      written += 1;
      yield writeHintsRecord(entry.payload, hints);
    }
    onProgress?.(ballots, total);
  }
  if (ballots === total) return accept({ ballots, written });
  return refuse({ code: 'changed-while-read', detail: 'its ballots differ between two readings' });
}
