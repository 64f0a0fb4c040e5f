import type { BallotFault, DecryptionFault, GroupName } from '@pingyi/ballot';

/** What a thread needs to know of a poll; both texts were checked before. */
export interface PollTexts {
  readonly poll: string;
  readonly election: string;
  /** The frozen list. */
  readonly credentials: string;
}

/** A ballot that passed every check, or the first check that it fails. */
export type BallotVerdict =
  | { readonly ok: true; readonly credential: string; readonly code: string }
  | { readonly ok: false; readonly fault: BallotFault };

/** Why a list of public credentials is refused; `index` is the place in it, or null. */
export interface ListFault {
  readonly why:
    | 'unreadable'
    | 'not-canonical'
    | 'invalid-credential'
    | 'identity-credential'
    | 'repeated-credential';
  readonly index: number | null;
}

/** An encrypted tally that is to be decrypted, with the election that it is of. */
export interface TallyTexts {
  readonly election: string;
  readonly trustees: string;
  readonly tally: string;
}

/** Why a trustee's part is refused. */
export interface PartFault {
  readonly why: DecryptionFault['code'] | 'unreadable-strong-proofs' | 'invalid-strong-proof';
  readonly place: string;
}

/** The work that threads do, by name: what is asked, and what is answered. */
export interface Tasks {
  /** Examines a list of public credentials. */
  readonly list: {
    readonly ask: { readonly group: GroupName; readonly source: string };
    readonly answer: ListFault | null;
  };
  /** Makes a poll's election known to the thread. */
  readonly open: { readonly ask: PollTexts; readonly answer: null };
  /** Checks ballots in full; what passed waits to be told whether it was taken. */
  readonly ballots: {
    readonly ask: { readonly poll: string; readonly texts: readonly string[] };
    readonly answer: readonly BallotVerdict[];
  };
  /** Adds ballots that were taken to the thread's part of the tally, and takes out those they replace. */
  readonly settle: {
    readonly ask: {
      readonly poll: string;
      readonly taken: readonly string[];
      readonly left: readonly string[];
      readonly replaced: readonly string[];
    };
    readonly answer: null;
  };
  /** The thread's part of the tally, and how many ballots went into it. */
  readonly part: {
    readonly ask: { readonly poll: string };
    readonly answer: { readonly taken: number; readonly tally: string } | null;
  };
  /** Checks ballots of a closed box and adds them up. */
  readonly sum: {
    readonly ask: { readonly poll: string; readonly texts: readonly string[] };
    readonly answer: { readonly fault: BallotFault | null; readonly tally: string };
  };
  /** Hints of ballots of a closed box, as records of the file of hints; of an invalid one there is none. */
  readonly hints: {
    readonly ask: { readonly poll: string; readonly texts: readonly string[] };
    readonly answer: Uint8Array;
  };
  /** The product of tallies. */
  readonly product: {
    readonly ask: { readonly election: string; readonly tallies: readonly string[] };
    readonly answer: string;
  };
  readonly forget: { readonly ask: { readonly poll: string }; readonly answer: null };
  /** Verifies a trustee's part: shape, factors, weak and strong proofs. */
  readonly decryption: {
    readonly ask: TallyTexts & {
      readonly owner: number;
      readonly decryption: string;
      readonly strong: string;
    };
    readonly answer: PartFault | null;
  };
  /** Decrypts with a key that the server keeps. */
  readonly decrypt: {
    readonly ask: TallyTexts & { readonly owner: number; readonly secret: bigint };
    readonly answer: { readonly decryption: string; readonly strong: string };
  };
  /** The counts that verified parts give. */
  readonly counts: {
    readonly ask: TallyTexts & {
      readonly parts: readonly { readonly owner: number; readonly decryption: string }[];
      readonly counted: number;
    };
    readonly answer: readonly (readonly number[])[];
  };
}

export type TaskName = keyof Tasks;

/** A task as it goes to a thread. */
export type Asked = {
  readonly [Name in TaskName]: { readonly name: Name; readonly ask: Tasks[Name]['ask'] };
}[TaskName];

/** What comes back from a thread: the answer, or why the task failed. */
export type Answer = { readonly value: unknown } | { readonly failure: string };
