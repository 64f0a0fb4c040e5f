import { type BallotFault, type CheckedBallot, checkBallot } from '../ballots/check.ts';
import { type ByteDigest, hexDigest } from '../bytes/digest.ts';
import { knownText } from '../bytes/platform.ts';
import type { CredentialLookup } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import type { Outcome } from '../outcome.ts';
import { type EncryptedTally, emptyTally, tallyOf } from '../tally/encrypted-tally.ts';

/** A ballot of an archive that is to be checked. */
export interface ArchivedBallot {
  /** Its text, UTF-8, if the digest says so. */
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal of the bytes that were found to be UTF-8 when the archive was outlined. */
  readonly digest: string;
  readonly trackingCode: string;
  /** True when it is the last of its credential: valid, it belongs to the tally. */
  readonly isCounted: boolean;
  /** Untrusted help; see docs/ballots/hints.md. */
  readonly hints: Uint8Array | undefined;
}

/** One per ballot: what is wrong with it, if anything. */
export type PortionFaults = readonly (BallotFault | undefined)[];

/** Checks the ballots of one election, a portion at a time. All ways of doing so give the same verdicts. */
export interface BallotChecks {
  /** Bytes of one ballot's hints, where hints help. */
  readonly hintsLength: number | undefined;
  /** Ballots of a portion; more need not fit into memory. */
  readonly portion: number;
  /** Portions that may be under way at the same time. */
  readonly parallel: number;
  /** Undefined when the bytes of a ballot are not those of its digest. */
  check(ballots: readonly ArchivedBallot[]): Promise<PortionFaults | undefined>;
  /** The product of all valid ballots so far that count; asked for when no portion is under way. */
  tally(): Promise<EncryptedTally>;
}

/** The checks of one thread, whoever does the arithmetic. */
export interface OneThread {
  readonly election: Election;
  /** Ballots that are checked together. */
  readonly portion: number;
  readonly hintsLength: number | undefined;
  readonly digest: ByteDigest | undefined;
  checkAll(ballots: readonly ArchivedBallot[]): readonly Outcome<CheckedBallot, BallotFault>[];
}

/** Checks ballots in this thread and sums up those that count. */
export function checksInThread(thread: OneThread): BallotChecks {
  const { election, portion, hintsLength, digest = hexDigest, checkAll } = thread;
  let sum = emptyTally(election);
  return {
    hintsLength,
    portion,
    parallel: 1,
    check: async (ballots) => {
      if (ballots.some((ballot) => digest(ballot.bytes) !== ballot.digest)) return undefined;
      const outcomes = checkAll(ballots);
      const counted = outcomes.flatMap((outcome, index) =>
        outcome.ok && ballots[index]?.isCounted === true ? [outcome.value.choices] : [],
      );
      sum = tallyOf(election, [sum, ...counted]);
      return outcomes.map((outcome) => (outcome.ok ? undefined : outcome.fault));
    },
    tally: async () => sum,
  };
}

/** The reference: one ballot after the other, each equation by itself. */
export function referenceChecks(
  election: Election,
  credentials: CredentialLookup,
  digest?: ByteDigest,
): BallotChecks {
  return checksInThread({
    election,
    portion: 1,
    hintsLength: undefined,
    digest,
    checkAll: (ballots) =>
      ballots.map(({ bytes }) => checkBallot(election, credentials, knownText(bytes))),
  });
}
