import type { ByteSource } from '../archive/byte-reader.ts';
import { type BallotEntry, readBallotTexts } from '../archive/outline.ts';
import { checkBallot } from '../ballots/check.ts';
import { trackingCodeOf } from '../ballots/tracking-code.ts';
import type { CredentialList } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import { addBallot, type EncryptedTally, emptyTally } from '../tally/encrypted-tally.ts';
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

/**
 * Checks every ballot of an archive and sums the last of each credential; undefined when the ballots
 * are not those of the outline, because the archive changed since.
 */
export async function verifyBallots(
  source: ByteSource,
  ballots: readonly BallotEntry[],
  election: Election,
  credentials: CredentialList,
  onProgress?: (done: number, total: number) => void,
): Promise<VerifiedBallots | undefined> {
  const last = lastOfEach(ballots);
  const seen = new Set<string>();
  const findings: Finding[] = [];
  let tally = emptyTally(election);
  let index = 0;
  for await (const { payload, text } of readBallotTexts(source)) {
    const entry = ballots[index];
    const trackingCode = trackingCodeOf(text);
    if (entry?.payload !== payload || entry.trackingCode !== trackingCode) return undefined;
    const place = `event ${entry.height}`;
    const checked = checkBallot(election, credentials, text);
    if (!checked.ok) {
      const { check: code, place: inner } = checked.fault;
      findings.push({ code, place: `${place}, ${inner}`, trackingCode });
    } else if (last.get(checked.value.credential) === index) {
      tally = addBallot(election, tally, checked.value.choices);
    }
    if (seen.has(payload)) findings.push({ code: 'repeated-ballot', place, trackingCode });
    seen.add(payload);
    index += 1;
    onProgress?.(index, ballots.length);
  }
  return index === ballots.length ? { tally, findings } : undefined;
}
