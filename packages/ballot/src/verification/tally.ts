import type { ArchiveOutline } from '../archive/outline.ts';
import { type EncryptedTally, writeEncryptedTally } from '../tally/encrypted-tally.ts';
import type { PartialDecryption } from '../tally/partial-decryption.ts';
import { type Counts, combineDecryptions, readResult } from '../tally/result.ts';
import { countedIn } from './ballots.ts';
import { type Check, fails, holds, undecided } from './report.ts';
import type { OpenedSetup } from './setup.ts';

export const noTally = 'No encrypted tally is in the archive.';
export const nothingRead = 'The parts of the archive that it needs could not be read.';

/** The encrypted tally is the product of the last ballots of each credential, of a closed vote. */
export function checkTally(
  outline: ArchiveOutline,
  { election }: OpenedSetup,
  tally: EncryptedTally | undefined,
): Check {
  const name = 'tally';
  if (!outline.isClosed) return undecided(name, 'The vote is not closed: no EndBallots event.');
  if (outline.tally === undefined) return undecided(name, noTally);
  if (election === undefined || tally === undefined) return undecided(name, nothingRead);
  const counted = countedIn(outline.ballots);
  if (outline.tally.counted !== counted) {
    return fails(name, [{ code: 'wrong-number-of-ballots', place: 'num_tallied' }]);
  }
  if (outline.tally.weight !== counted) {
    return fails(name, [{ code: 'wrong-number-of-ballots', place: 'total_weight' }]);
  }
  return outline.tally.text === writeEncryptedTally(election, tally)
    ? holds(name)
    : fails(name, [{ code: 'wrong-encrypted-tally', place: 'encrypted_tally' }]);
}

/** The first count that differs, with both numbers. */
function differenceOf(published: Counts, recomputed: Counts): string {
  for (const [question, row] of recomputed.entries()) {
    for (const [choice, count] of row.entries()) {
      const said = published[question]?.[choice];
      if (said === count) continue;
      return `result[${question}][${choice}]: published ${said ?? 'nothing'}, recomputed ${count}`;
    }
  }
  return 'result: more counts than the election has choices';
}

/** The published counts follow from tally and factors. */
export function checkResult(
  outline: ArchiveOutline,
  { election, trustees }: OpenedSetup,
  tally: EncryptedTally | undefined,
  partials: readonly PartialDecryption[],
): Check {
  const name = 'result';
  if (outline.result === undefined) return undecided(name, 'No result is in the archive.');
  if (election === undefined || trustees === undefined || tally === undefined) {
    return undecided(name, nothingRead);
  }
  const published = readResult(outline.result);
  if (published === undefined) return fails(name, [{ code: 'unreadable-result', place: 'all' }]);
  const counted = countedIn(outline.ballots);
  const combined = combineDecryptions(election, tally, trustees, partials, counted);
  if (!combined.ok) {
    const { fault } = combined;
    const place = fault.code === 'count-out-of-range' ? fault.place : 'partial decryptions';
    return fails(name, [{ code: fault.code, place }]);
  }
  if (JSON.stringify(combined.value) === JSON.stringify(published)) return holds(name);
  return fails(name, [{ code: 'wrong-result', place: differenceOf(published, combined.value) }]);
}

const onlyIfDecrypted =
  "The counts follow from the published factors; whether these are right is for the check 'decryption' to say.";

/** Says with the result what it takes for granted while the decryption is undecided. */
export function qualified(result: Check, decryption: Check): Check {
  const isOpen = result.state === 'holds' && decryption.state === 'undecided';
  return isOpen ? { ...result, why: onlyIfDecrypted } : result;
}
