import type { SlipTextFault } from '@pingyi/ballot';
import type { ElectionQuestion, VoteInfo } from './vote-info.ts';

/** The voter's slip: a code that is well written, and then a credential of a poll that is open. */
export type Slip =
  | { readonly is: 'read'; readonly text: string }
  | {
      readonly is: 'known';
      readonly text: string;
      readonly poll: string;
      readonly credential: string;
      /** Ballots of this credential that were in the box when the page asked last. */
      readonly counter: number;
      readonly election: readonly ElectionQuestion[];
    };

/** A ballot as the worker made it. */
export interface Ballot {
  readonly poll: string;
  readonly credential: string;
  /** What goes into the box. */
  readonly text: string;
  /** Its tracking code. */
  readonly code: string;
}

/** A ballot that may still be tested, with the seed (hexadecimal) that it was made from. */
export interface FreshBallot extends Ballot {
  readonly seed: string;
}

/** What is left of a vote: no mark, no secret. */
export interface Receipt {
  readonly poll: string;
  readonly credential: string;
  readonly code: string;
  /** How many ballots this credential had cast, this one included; null when only the list says so. */
  readonly counter: number | null;
  /** The log's signature in base64; null when no receipt came. */
  readonly signature: string | null;
  /** Whether the signature holds under the log's key. */
  readonly isGenuine: boolean;
}

/** Why a ballot is still under way. */
type Trouble = { readonly is: 'connection' } | { readonly is: 'busy'; readonly seconds: number };

/** How a visit can end without a receipt. */
export type Ending =
  /** The vote closed before anything was sent. */
  | { readonly is: 'closed' }
  /** The vote closed, and the ballot is not in the list. */
  | { readonly is: 'closed-unsent' }
  /** The vote closed, and whether the ballot arrived cannot be learnt yet. */
  | { readonly is: 'closed-unsure'; readonly code: string }
  /** The voter keeps the ballot that was cast on another phone. */
  | { readonly is: 'kept-other' }
  | { readonly is: 'refused'; readonly check: string }
  | { readonly is: 'slip-unknown' }
  /** What the server asks and what the election asks differ. */
  | { readonly is: 'election-differs' }
  /** This device cannot make ballots. */
  | { readonly is: 'cannot-encrypt'; readonly detail: string };

/** A screen that the voter may come back to. */
export type Place = 'start' | 'summary' | { readonly unit: number };

export type Step =
  /** The slip that the page was opened with is being read. */
  | { readonly at: 'reading' }
  | { readonly at: 'slip'; readonly fault: SlipTextFault | null }
  | { readonly at: 'start' }
  | { readonly at: 'unit'; readonly unit: number; readonly showsMissing: boolean }
  | { readonly at: 'summary'; readonly ballot: FreshBallot | null }
  | { readonly at: 'test'; readonly code: string; readonly revealed: string | null }
  | {
      readonly at: 'casting';
      /** Null while the ballot is being made. */
      readonly ballot: Ballot | null;
      /** Tries that came to nothing. */
      readonly attempt: number;
      readonly trouble: Trouble | null;
    }
  | { readonly at: 'doubt'; readonly ballot: Ballot }
  | {
      readonly at: 'receipt';
      readonly receipt: Receipt;
      /** Ballots of this credential now, when they are more than the receipt says. */
      readonly replacedBy: number | null;
      /** Whether the complete list, which comes at closing, has the code; null before. */
      readonly isListed: boolean | null;
    }
  | { readonly at: 'ended'; readonly ending: Ending };

/** A ballot was pressed on its way: what would lose it must wait. */
export function isUnderWay(step: Step): boolean {
  return step.at === 'casting' || step.at === 'doubt';
}

/** What the page knows of the server. */
type Contact = 'asking' | 'there' | 'lost' | 'no-such-meeting';

/** Everything the page is, but for what is only on the screen (language, large type). */
export interface VoterState {
  readonly meeting: string;
  /** A clerk's device that voter after voter uses: nothing of it is ever kept. */
  readonly isTablet: boolean;
  /** Counts the voters of this device: answers to what an earlier one asked are passed over. */
  readonly voter: number;
  readonly contact: Contact;
  readonly info: VoteInfo | null;
  readonly slip: Slip | null;
  /** Per question of the ballot the answer's number from 0, or null. */
  readonly marks: readonly (number | null)[];
  readonly step: Step;
  /** Where to go on once the slip's poll is found: after a reload. */
  readonly resume: Place | null;
  /** A shared tablet about to clear itself because nobody touches it. */
  readonly isIdle: boolean;
}

/** The state of a page that was just opened. */
export function openedPage(meeting: string, isTablet: boolean): VoterState {
  return {
    meeting,
    isTablet,
    voter: 1,
    contact: 'asking',
    info: null,
    slip: null,
    marks: [],
    step: { at: 'slip', fault: null },
    resume: null,
    isIdle: false,
  };
}

/** The questions of the poll that the slip belongs to. */
export function electionOf({ slip }: VoterState): readonly ElectionQuestion[] {
  return slip?.is === 'known' ? slip.election : [];
}

/** Numbers of the questions that have no mark yet. */
export function missingMarks({ info, marks }: VoterState): readonly number[] {
  const questions = info?.questions ?? [];
  return questions.map((_, index) => index).filter((index) => (marks[index] ?? null) === null);
}

/** The marks of a ballot that is filled in, or null. */
export function completeMarks(state: VoterState): readonly number[] | null {
  if (state.info === null || missingMarks(state).length > 0) return null;
  return state.info.questions.map((_, index) => state.marks[index] ?? 0);
}
