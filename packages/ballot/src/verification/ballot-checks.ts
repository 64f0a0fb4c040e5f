import { type BallotFault, type CheckedBallot, checkBallot } from '../ballots/check.ts';
import type { CredentialLookup } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import type { Outcome } from '../outcome.ts';
import { type EncryptedTally, tallyOf } from '../tally/encrypted-tally.ts';

/** A ballot of an archive that is to be checked. */
export interface ArchivedBallot {
  readonly text: string;
  readonly trackingCode: string;
  /** True when it is the last of its credential: valid, it belongs to the tally. */
  readonly isCounted: boolean;
  /** Untrusted help; see docs/ballots/hints.md. */
  readonly hints: Uint8Array | undefined;
}

/** What came of a portion of ballots. */
export interface CheckedPortion {
  /** One per ballot: what is wrong with it, if anything. */
  readonly faults: readonly (BallotFault | undefined)[];
  /** The product of its valid ballots that count. */
  readonly tally: EncryptedTally;
}

/** Checks the ballots of one election, a portion at a time. All ways of doing so give the same verdicts. */
export interface BallotChecks {
  /** Ballots of a portion; more need not fit into memory. */
  readonly portion: number;
  /** Portions that may be under way at the same time. */
  readonly parallel: number;
  /** Bytes of one ballot's hints, where hints help. */
  readonly hintsLength: number | undefined;
  check(ballots: readonly ArchivedBallot[]): Promise<CheckedPortion>;
}

/** Sums up the verdicts on a portion. */
export function portionOf(
  election: Election,
  ballots: readonly ArchivedBallot[],
  outcomes: readonly Outcome<CheckedBallot, BallotFault>[],
): CheckedPortion {
  const counted = outcomes.flatMap((outcome, index) =>
    outcome.ok && ballots[index]?.isCounted === true ? [outcome.value.choices] : [],
  );
  const faults = outcomes.map((outcome) => (outcome.ok ? undefined : outcome.fault));
  return { faults, tally: tallyOf(election, counted) };
}

/** The reference: one ballot after the other, each equation by itself. */
export function referenceChecks(election: Election, credentials: CredentialLookup): BallotChecks {
  return {
    portion: 1,
    parallel: 1,
    hintsLength: undefined,
    check: async (ballots) =>
      portionOf(
        election,
        ballots,
        ballots.map(({ text }) => checkBallot(election, credentials, text)),
      ),
  };
}
