import { readBallotBytes } from '../archive/ballot-bytes.ts';
import type { ByteSource } from '../archive/byte-reader.ts';
import type { ArchiveFault } from '../archive/faults.ts';
import { type ArchiveOutline, readOutline } from '../archive/outline.ts';
import type { ByteDigest } from '../bytes/digest.ts';
import type { CredentialList } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import { batchChecks } from '../fast/batch-checks.ts';
import { type HintsUse, hintsReader } from '../fast/hints-file.ts';
import type { BallotWorkers } from '../fast/workers.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { groupsWith, isKernelGroup } from '../kernel/kernel-group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { EncryptedTally } from '../tally/encrypted-tally.ts';
import { readResult } from '../tally/result.ts';
import type { StrongProofs } from '../tally/strong-proofs.ts';
import type { Trustees } from '../trustees/trustees.ts';
import { type BallotChecks, referenceChecks } from './ballot-checks.ts';
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
import { spread } from './rests-on.ts';
import { type OpenedSetup, openSetup } from './setup.ts';
import { checkResult, checkTally, noTally, nothingRead, qualified } from './tally.ts';

/** Where a verification stands: `done` of `total`, or how many ballots were met (`total` 0). */
export interface VerificationProgress {
  readonly stage: 'archive' | 'credentials' | 'ballots' | 'decryption';
  readonly done: number;
  readonly total: number;
}

/** What may be given when an archive is verified. */
export interface VerifyOptions {
  readonly strong?: StrongProofs;
  /** Makes elections in the group Ed25519 fast to verify; without it the reference does the work. */
  readonly kernel?: Kernel;
  /** Untrusted help for the kernel, the file that docs/ballots/hints.md describes. */
  readonly hints?: ByteSource;
  /** Checks ballots in workers beside this thread; of use with a kernel only. */
  readonly workers?: BallotWorkers;
  /** SHA-256 of the platform, where it has a faster one than this room. */
  readonly digest?: ByteDigest;
  readonly onProgress?: (progress: VerificationProgress) => void;
  /** Called with the structure of the archive once it was read, whatever is wrong with it. */
  readonly onOutline?: (outline: ArchiveOutline) => void;
  /** Called once the ballots were checked. */
  readonly onHints?: (use: HintsUse) => void;
}

/** Picks who checks the ballots. */
async function checksFor(
  { setup, ballots }: ArchiveOutline,
  election: Election,
  credentials: CredentialList,
  { workers, digest }: VerifyOptions,
): Promise<BallotChecks> {
  const { group } = election;
  if (!isKernelGroup(group)) return referenceChecks(election, credentials, digest);
  if (workers === undefined || setup === undefined) {
    return batchChecks(election, group, credentials, digest);
  }
  return workers.open(election, setup, ballots.length);
}

function findingOf({ code, member, at, detail }: ArchiveFault): Finding {
  return { code, place: `member ${member} at byte ${at}: ${detail}` };
}

function unverifiableBecause({ faults }: ArchiveOutline): Unverifiable {
  const first = faults[0];
  const code = first?.code === 'unsupported-version' ? first.code : 'not-an-archive';
  return { code, detail: first?.detail ?? 'no header' };
}

/** What the verification worked out on the way. */
interface Examination {
  readonly report: VerificationReport;
  readonly setup: OpenedSetup;
  readonly outline: ArchiveOutline;
  readonly tally: EncryptedTally | undefined;
}

const nothingOpened: OpenedSetup = {
  election: undefined,
  trustees: undefined,
  credentials: undefined,
  findings: [],
  unverifiable: undefined,
};

function checkOf(name: CheckName, findings: readonly Finding[] | undefined): Check {
  if (findings === undefined) return undecided(name, nothingRead);
  return findings.length > 0 ? fails(name, findings) : holds(name);
}

async function examine(
  open: () => ByteSource,
  given: VerifyOptions,
): Promise<Outcome<Examination, Unverifiable>> {
  const { strong, onProgress, kernel } = given;
  const step =
    (stage: VerificationProgress['stage']) =>
    (done: number, total = 0) =>
      onProgress?.({ stage, done, total });
  const outline = await readOutline(open(), step('archive'), given.digest);
  given.onOutline?.(outline);
  if (outline.timestamp === undefined) return refuse(unverifiableBecause(outline));
  const setup =
    outline.setup === undefined
      ? nothingOpened
      : openSetup(outline.setup, step('credentials'), groupsWith(kernel));
  if (setup.unverifiable !== undefined) return refuse(setup.unverifiable);
  const { election, trustees, credentials } = setup;
  const ballotChecks =
    election && credentials && (await checksFor(outline, election, credentials, given));
  const hints =
    election && ballotChecks && hintsReader(given.hints, election, ballotChecks.hintsLength);
  const ballots =
    election &&
    ballotChecks &&
    (await verifyBallots({
      texts: readBallotBytes(open(), outline.ballots),
      ballots: outline.ballots,
      checks: ballotChecks,
      hints,
      onProgress: step('ballots'),
    }));
  await hints?.close();
  if (hints !== undefined) given.onHints?.(hints.use());
  if (election && credentials && ballots === undefined) {
    return refuse({
      code: 'changed-while-read',
      detail: 'its ballots differ between two readings',
    });
  }
  const tally = ballots?.tally;
  const decryptions =
    election && trustees && tally && outline.tally !== undefined
      ? verifyDecryptions(
          { election, trustees, tally },
          outline.decryptions,
          strong,
          step('decryption'),
        )
      : undefined;
  const decryption =
    decryptions?.check ??
    undecided('decryption', outline.tally === undefined ? noTally : nothingRead);
  const result = checkResult(outline, setup, tally, decryptions?.partials ?? []);
  const checks = spread([
    checkOf('archive', [...outline.faults.map(findingOf), ...setup.findings]),
    checkOf('ballots', ballots?.findings),
    checkTally(outline, setup, tally),
    decryption,
    qualified(result, decryption),
  ]);
  const report: VerificationReport = {
    ok: checks.every(({ state }) => state !== 'fails'),
    group: election?.group.name ?? null,
    questions: election?.questions.length ?? 0,
    ballots: outline.ballots.length,
    counted: countedIn(outline.ballots),
    checks,
    result: (outline.result === undefined ? undefined : readResult(outline.result)) ?? null,
  };
  return accept({ report, setup, outline, tally });
}

/**
 * Verifies an archive: structure and setup, every ballot, the encrypted tally, the decryption, the
 * result. It reads the archive twice, so that it never holds more than
 * the ballots that are checked at a time.
 *
 * @param open opens the archive from its beginning; called at most twice
 */
export async function verifyArchive(
  open: () => ByteSource,
  options: VerifyOptions = {},
): Promise<Outcome<VerificationReport, Unverifiable>> {
  const examined = await examine(open, options);
  return examined.ok ? accept(examined.value.report) : examined;
}

/** What a trustee may decrypt: recomputed from ballots that were all checked. */
export interface TallyToDecrypt {
  readonly election: Election;
  readonly trustees: Trustees;
  readonly credentials: CredentialList;
  readonly tally: EncryptedTally;
  /** Ballots of the archive, replaced ones included. */
  readonly ballots: number;
  /** Ballots that count: the newest of each credential. */
  readonly counted: number;
  /** Hashes of the events Setup and EndBallots, which the record of the meeting names too. */
  readonly setupEvent: string;
  readonly endEvent: string;
}

/** Why there is nothing that a trustee may decrypt. */
export type NothingToDecrypt =
  | { readonly code: 'unverifiable'; readonly cause: Unverifiable }
  | { readonly code: 'verification-failed'; readonly report: VerificationReport }
  | { readonly code: 'vote-not-closed' };

/**
 * Verifies an archive in full and hands out the recomputed tally: the one thing that a trustee
 * decrypts. Nothing is handed out while a check fails or the vote is open.
 *
 * @param open opens the archive from its beginning; called at most twice
 */
export async function tallyToDecrypt(
  open: () => ByteSource,
  options: VerifyOptions = {},
): Promise<Outcome<TallyToDecrypt, NothingToDecrypt>> {
  const examined = await examine(open, options);
  if (!examined.ok) return refuse({ code: 'unverifiable', cause: examined.fault });
  const { report, setup, outline, tally } = examined.value;
  const { election, trustees, credentials } = setup;
  const { setupEvent, endEvent } = outline;
  if (!report.ok || !election || !trustees || !credentials || !tally || !setupEvent) {
    return refuse({ code: 'verification-failed', report });
  }
  if (endEvent === undefined) return refuse({ code: 'vote-not-closed' });
  const { ballots, counted } = report;
  return accept({ election, trustees, credentials, tally, ballots, counted, setupEvent, endEvent });
}
