import type { ByteSource } from '../archive/byte-reader.ts';
import type { ArchiveFault } from '../archive/faults.ts';
import { type ArchiveOutline, readOutline } from '../archive/outline.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { type EncryptedTally, writeEncryptedTally } from '../tally/encrypted-tally.ts';
import type { PartialDecryption } from '../tally/partial-decryption.ts';
import { combineDecryptions, readResult } from '../tally/result.ts';
import type { StrongProofs } from '../tally/strong-proofs.ts';
import { countedIn, verifyBallots } from './ballots.ts';
import { verifyDecryptions } from './decryption.ts';
import {
  type Check,
  type CheckName,
  type Finding,
  fails,
  holds,
  type Unverifiable,
  undecided,
  type VerificationReport,
} from './report.ts';
import { type OpenedSetup, openSetup } from './setup.ts';

/** Where a verification stands: `done` of `total`, or how many ballots were met (`total` 0). */
export interface VerificationProgress {
  readonly stage: 'archive' | 'credentials' | 'ballots' | 'decryption';
  readonly done: number;
  readonly total: number;
}

export interface VerifyOptions {
  readonly strong?: StrongProofs;
  readonly onProgress?: (progress: VerificationProgress) => void;
}

/** What each check rests on: when one of these fails, it cannot be decided. */
const restsOn: Readonly<Record<CheckName, readonly CheckName[]>> = {
  archive: [],
  ballots: ['archive'],
  tally: ['archive', 'ballots'],
  decryption: ['archive', 'ballots', 'tally'],
  result: ['archive', 'ballots', 'tally', 'decryption'],
};

const noTally = 'No encrypted tally is in the archive.';
const nothingRead = 'The parts of the archive that it needs could not be read.';

function findingOf({ code, member, at, detail }: ArchiveFault): Finding {
  return { code, place: `member ${member} at byte ${at}: ${detail}` };
}

function checkTally(
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

function checkResult(
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
  const isSame = JSON.stringify(combined.value) === JSON.stringify(published);
  return isSame ? holds(name) : fails(name, [{ code: 'wrong-result', place: 'result' }]);
}

/**
 * A check is undecided when one that it rests on fails. Only faults that a check found while the
 * archive alone is broken stay its own: they cannot follow from a wrong ballot or factor.
 */
function spread(checks: readonly Check[]): readonly Check[] {
  const broken = new Set(checks.filter(({ state }) => state === 'fails').map(({ name }) => name));
  return checks.map((check) => {
    const causes = restsOn[check.name].filter((name) => broken.has(name));
    const cause = causes.find((name) => name !== 'archive') ?? causes[0];
    if (cause === undefined || (check.state === 'fails' && cause === 'archive')) return check;
    return undecided(check.name, `Rests on the check '${cause}', which fails.`);
  });
}

function unverifiableBecause({ faults }: ArchiveOutline): Unverifiable {
  const first = faults[0];
  const code = first?.code === 'unsupported-version' ? first.code : 'not-an-archive';
  return { code, detail: first?.detail ?? 'no header' };
}

/**
 * Verifies an archive: structure and setup, every ballot, the encrypted tally, the decryption, the
 * result. It reads the archive twice, so that it never holds more than one ballot.
 *
 * @param open opens the archive from its beginning; called at most twice
 */
export async function verifyArchive(
  open: () => ByteSource,
  options: VerifyOptions = {},
): Promise<Outcome<VerificationReport, Unverifiable>> {
  const { strong, onProgress } = options;
  const step =
    (stage: VerificationProgress['stage']) =>
    (done: number, total = 0) =>
      onProgress?.({ stage, done, total });
  const outline = await readOutline(open(), step('archive'));
  if (outline.timestamp === undefined) return refuse(unverifiableBecause(outline));
  const setup: OpenedSetup | undefined =
    outline.setup && openSetup(outline.setup, step('credentials'));
  if (setup?.unverifiable !== undefined) return refuse(setup.unverifiable);
  const opened: OpenedSetup = setup ?? {
    election: undefined,
    trustees: undefined,
    credentials: undefined,
    findings: [],
    unverifiable: undefined,
  };
  const { election, trustees, credentials } = opened;
  const verified =
    election && credentials
      ? await verifyBallots(open(), outline.ballots, election, credentials, step('ballots'))
      : undefined;
  const structural = [...outline.faults.map(findingOf), ...opened.findings];
  const archive = structural.length > 0 ? fails('archive', structural) : holds('archive');
  const ballots =
    verified === undefined
      ? undecided('ballots', nothingRead)
      : verified.findings.length > 0
        ? fails('ballots', verified.findings)
        : holds('ballots');
  const tally = checkTally(outline, opened, verified?.tally);
  const decryptions =
    election && trustees && verified && outline.tally !== undefined
      ? verifyDecryptions(
          { election, trustees, tally: verified.tally },
          outline.decryptions,
          strong,
          step('decryption'),
        )
      : undefined;
  const decryption =
    decryptions?.check ??
    undecided('decryption', outline.tally === undefined ? noTally : nothingRead);
  const result = checkResult(outline, opened, verified?.tally, decryptions?.partials ?? []);
  const checks = spread([archive, ballots, tally, decryption, result]);
  return accept({
    ok: checks.every(({ state }) => state !== 'fails'),
    group: election?.group.name ?? null,
    questions: election?.questions.length ?? 0,
    ballots: outline.ballots.length,
    counted: countedIn(outline.ballots),
    checks,
    result: (outline.result === undefined ? undefined : readResult(outline.result)) ?? null,
  });
}
