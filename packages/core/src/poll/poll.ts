import type { PayloadOf } from '../acts/catalogue.ts';
import type { AccountId, PollId } from '../acts/values.ts';
import type { Mark } from '../campaign/campaign.ts';

/**
 * How far a poll is. `covered`: a checkpoint covers its closing, so it may be tallied and decrypted.
 * `counted`: its result is there. `voided`: it is over for good and a spare takes its place.
 */
export type PollState =
  | 'drafted'
  | 'ready'
  | 'open'
  | 'closed'
  | 'covered'
  | 'tallied'
  | 'counted'
  | 'voided';

/** One poll: a Belenios election over the units of the meeting. */
export interface Poll {
  readonly id: PollId;
  readonly part: string | null;
  readonly state: PollState;
  /** Keys by the owner's number, from 1. */
  readonly keys: ReadonlyMap<number, Mark & { readonly key: string }>;
  /** The newest test decryption of each owner. */
  readonly tests: ReadonlyMap<number, Mark>;
  readonly opened: Mark | null;
  /** Credentials of the frozen list; null before the opening. */
  readonly electorate: number | null;
  readonly closed: Mark | null;
  /** Credentials with a ballot at the close. */
  readonly voters: number | null;
  readonly decryptions: ReadonlyMap<number, Mark>;
  /** For each question the ballots of each grade, then those abstained. */
  readonly counts: PayloadOf<'poll-result'>['counts'] | null;
}

/** The slips of one part of the electorate. */
export interface Slips {
  readonly printed: number;
  /** Batches that one person made alone. */
  readonly singleMaker: number;
  readonly voided: (Mark & { readonly slips: number }) | null;
}

/** Everything electronic of a meeting's vote. */
export interface ElectronicVote {
  readonly drafted:
    | (Mark & Pick<PayloadOf<'polls-drafted'>, 'credentials' | 'keys' | 'questions'>)
    | null;
  /** Every poll, spares included, in the order of the draft. */
  readonly polls: ReadonlyMap<PollId, Poll>;
  /** By part; the empty text where all vote as one. */
  readonly slips: ReadonlyMap<string, Slips>;
  /** Registrations through personal links, by part. */
  readonly links: ReadonlyMap<string, Mark & { readonly registered: number }>;
  readonly balance: (Mark & Omit<PayloadOf<'slip-balance-signed'>, 'signatures'>) | null;
  /** Ballots that scrutineers tested. */
  readonly tested: number;
}

export const noPolls: ElectronicVote = {
  drafted: null,
  polls: new Map(),
  slips: new Map(),
  links: new Map(),
  balance: null,
  tested: 0,
};

/** A poll as the draft makes it. */
export function newPoll(id: PollId, part: string | null): Poll {
  return {
    id,
    part,
    state: 'drafted',
    keys: new Map(),
    tests: new Map(),
    opened: null,
    electorate: null,
    closed: null,
    voters: null,
    decryptions: new Map(),
    counts: null,
  };
}

/** The key of a part in maps and sentences: its id, or the empty text where all vote as one. */
export function partKey(part: string | null): string {
  return part ?? '';
}

/** The polls of one part, spares included, in the order of their use. */
export function pollsOf(vote: ElectronicVote, part: string | null): readonly Poll[] {
  return [...vote.polls.values()].filter((poll) => poll.part === part);
}

/** The parts of the electorate that polls were drafted for. */
export function partsOf(vote: ElectronicVote): readonly (string | null)[] {
  return [...new Set([...vote.polls.values()].map(({ part }) => part))];
}

const opened: readonly PollState[] = ['open', 'closed', 'covered', 'tallied', 'counted'];

/** The poll of a part that was opened and stands, if there is one. */
export function standingPoll(vote: ElectronicVote, part: string | null): Poll | null {
  return pollsOf(vote, part).find(({ state }) => opened.includes(state)) ?? null;
}

/** The poll of a part that the next opening opens: the first that was neither opened nor voided. */
export function nextPoll(vote: ElectronicVote, part: string | null): Poll | null {
  return pollsOf(vote, part).find(({ state }) => state === 'drafted' || state === 'ready') ?? null;
}

/** Polls that were opened and stand, of every part. */
export function standingPolls(vote: ElectronicVote): readonly Poll[] {
  return [...vote.polls.values()].filter(({ state }) => opened.includes(state));
}

/** Whether a partial decryption of any standing poll was accepted: from then on the result stands. */
export function isDecryptionBegun(poll: Poll): boolean {
  return poll.decryptions.size > 0;
}

/** Where an account stands among the trustees, from 1; 0 when it does not. */
export function ownerNumber(
  trustees: readonly { readonly account: AccountId }[],
  account: AccountId,
): number {
  return trustees.findIndex((trustee) => trustee.account === account) + 1;
}
