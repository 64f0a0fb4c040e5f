import type { BallotCheck } from '@pingyi/ballot';

/** Codes of problems on meetings, polls and ballots, and their facts. */
export interface VoteProblemFacts {
  'meeting-unknown': { readonly meeting: string };
  'poll-unknown': { readonly poll: string };
  /** What a command names by digest was not uploaded. */
  'content-unknown': { readonly digests: readonly string[] };
  /** The bytes have another digest than the address says. */
  'content-differs': { readonly have: string };
  /** What was uploaded is not what the command says that it is. */
  'content-refused': {
    readonly digest: string;
    readonly why:
      | 'unreadable'
      | 'not-canonical'
      | 'invalid-credential'
      | 'identity-credential'
      | 'repeated-credential'
      | 'size-differs'
      | 'not-printed'
      | 'key-differs'
      | 'group-of-rehearsals'
      | 'proof-fails';
    /** The place in a list, from 0; null for the whole. */
    readonly index: number | null;
  };
  'signature-wrong': { readonly act: string; readonly account: string; readonly state: string };
  /** The votes of a campaign are more than one file can hold; in bytes. */
  'bundle-too-large': { readonly bytes: number; readonly most: number };
  'poll-uuid-taken': { readonly poll: string };
  /** The command says another value than the server worked out of the acts and the box. */
  'value-differs': {
    readonly poll: string;
    readonly what: 'publicKey' | 'setup' | 'endBallots' | 'ballots' | 'voters' | 'electorate';
    readonly need: string | number | null;
    readonly have: string | number;
  };
  'decryption-refused': { readonly why: string; readonly place: string };
  'poll-not-open': { readonly poll: string };
  'poll-closed': { readonly poll: string };
  /** A closing is being signed: it closes, or ballots are taken again. */
  'poll-closing': { readonly poll: string };
  'unknown-credential': { readonly poll: string };
  'credential-unlisted': { readonly poll: string };
  'ballot-refused': { readonly check: BallotCheck; readonly place: string };
  /** Too many ballots of one credential at once. */
  'ballots-too-fast': { readonly seconds: number };
  /** The poll is not so far yet. */
  'poll-unready': { readonly poll: string; readonly state: string };
}

/** The status of each code (RFC 9110; 429 of RFC 6585). */
export const voteProblemStatus = {
  'meeting-unknown': 404,
  'poll-unknown': 404,
  'content-unknown': 409,
  'content-differs': 422,
  'content-refused': 422,
  'signature-wrong': 422,
  'bundle-too-large': 501,
  'poll-uuid-taken': 409,
  'value-differs': 409,
  'decryption-refused': 422,
  'poll-not-open': 409,
  'poll-closed': 409,
  'poll-closing': 503,
  'unknown-credential': 403,
  'credential-unlisted': 404,
  'ballot-refused': 422,
  'ballots-too-fast': 429,
  'poll-unready': 404,
} as const satisfies Readonly<Record<keyof VoteProblemFacts, number>>;
