import type { BallotEntry } from '../archive/outline.ts';
import { flattened } from '../fast/flattened.ts';
import type { HintsReader } from '../fast/hints-file.ts';
import type { EncryptedTally } from '../tally/encrypted-tally.ts';
import type { ArchivedBallot, BallotChecks, PortionFaults } from './ballot-checks.ts';
import type { Finding } from './report.ts';

export interface VerifiedBallots {
  /** The product of the last valid ballots of each credential. */
  readonly tally: EncryptedTally;
  readonly findings: readonly Finding[];
}

/** For each credential the index of its last ballot. */
function lastOfEach(ballots: readonly BallotEntry[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  ballots.forEach(({ credential }, index) => {
    if (credential !== undefined) last.set(credential, index);
  });
  return last;
}

/** How many ballots a result can rest on: one per credential. */
export function countedIn(ballots: readonly BallotEntry[]): number {
  return lastOfEach(ballots).size;
}

/** What is known of a ballot before its proofs are checked. */
interface Met {
  readonly ballot: ArchivedBallot;
  readonly place: string;
  readonly isRepeated: boolean;
}

function findingsOn(portion: readonly Met[], faults: PortionFaults): Finding[] {
  return portion.flatMap(({ ballot, place, isRepeated }, index) => {
    const { trackingCode } = ballot;
    const fault = faults[index];
    const findings: Finding[] = [];
    if (fault !== undefined) {
      findings.push({ code: fault.check, place: `${place}, ${fault.place}`, trackingCode });
    }
    if (isRepeated) findings.push({ code: 'repeated-ballot', place, trackingCode });
    return findings;
  });
}

/** What a verification of ballots is handed. */
export interface BallotsToVerify {
  /** The archive's ballots, read again. */
  readonly texts: AsyncIterable<Uint8Array>;
  /** As the outline lists them. */
  readonly ballots: readonly BallotEntry[];
  readonly checks: BallotChecks;
  readonly hints: HintsReader | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Checks every ballot of an archive and sums the last of each credential; undefined when the ballots
 * are not those of the outline, because the archive changed since. As many portions are held as may be
 * under way, and one more.
 */
export async function verifyBallots(task: BallotsToVerify): Promise<VerifiedBallots | undefined> {
  const { texts, ballots, checks, hints, onProgress } = task;
  const last = lastOfEach(ballots);
  const seen = new Set<string>();
  /** Of each portion, in the order of the archive. */
  const findings: Finding[][] = [];
  const underWay = new Set<Promise<void>>();
  let portion: Met[] = [];
  let sent = 0;
  let index = 0;
  let done = 0;
  let isSame = true;

  async function checkPortion(met: readonly Met[], place: number): Promise<void> {
    const faults = await checks.check(met.map(({ ballot }) => ballot));
    if (faults === undefined) isSame = false;
    else findings[place] = findingsOn(met, faults);
    done += met.length;
    onProgress?.(done, ballots.length);
  }

  async function send(): Promise<void> {
    while (underWay.size >= checks.parallel) await Promise.race(underWay);
    const checked = checkPortion(portion, sent).then(() => void underWay.delete(checked));
    underWay.add(checked);
    portion = [];
    sent += 1;
  }

  for await (const bytes of texts) {
    const entry = ballots[index];
    if (entry === undefined || !isSame) break;
    const { payload, digest, trackingCode, credential, height } = entry;
    const isCounted = credential !== undefined && last.get(credential) === index;
    const given = await hints?.take(payload);
    const ballot = { bytes, digest, trackingCode, isCounted, hints: given };
    portion.push({ ballot, place: `event ${height}`, isRepeated: seen.has(payload) });
    seen.add(payload);
    index += 1;
    if (portion.length >= checks.portion) await send();
  }
  if (portion.length > 0) await send();
  await Promise.all(underWay);
  if (!isSame || index < ballots.length) return undefined;
  return { tally: await checks.tally(), findings: flattened(findings) };
}
