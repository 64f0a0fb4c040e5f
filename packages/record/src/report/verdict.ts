import type { Facts } from '@pingyi/core';

/** What a claim is found to be; only `fails` speaks against a record. */
export type ClaimState = 'holds' | 'fails' | 'not-applicable' | 'undecided';

/** Everything that a claim can find against a record. */
export const findingCodes = [
  // log-intact
  'file-differs',
  'key-unreadable',
  'log-fault',
  'checkpoint-missing',
  'checkpoint-misnamed',
  'size-differs',
  'root-differs',
  // log-origin
  'key-differs',
  'trusted-checkpoint-differs',
  'witness-missing',
  // archives-in-log
  'act-misplaced',
  'archive-missing',
  'archive-without-acts',
  'archive-of-another-poll',
  'event-missing',
  'event-differs',
  'event-without-act',
  'public-key-differs',
  'trustee-key-differs',
  'ballots-differ',
  'counts-differ',
  'strong-proofs-differ',
  'closing-uncovered',
  // rules-before-votes
  'rules-unpublished',
  'rules-amended',
  'published-digest-differs',
  'scheme-digest-differs',
  'rules-changed-after-vote',
  'due-day-moved',
  // order-kept
  'lower-level-unannounced',
  // deadlines
  'time-goes-back',
  'time-after-witness',
  'time-before-witness',
  // panel-drawn
  'panel-unmarked',
  // quorum
  'panel-unmet',
  'panel-exceeds-appointed',
  'present-not-invited',
  'presence-differs',
  // slips-balance
  'balance-missing',
  'slips-unbalanced',
  'desk-unbalanced',
  'balance-differs',
  'electorate-differs',
  'voters-exceed',
  'papers-differ',
  // ballots-valid, tally-right
  'archive-fault',
  // receipts-kept
  'receipt-missing',
  // paper-balances
  'sheet-unbalanced',
  'sheet-exceeds-issued',
  'sheet-issued-differs',
  'sheet-file-missing',
  'sheet-file-differs',
  // satisfaction
  'score-differs',
  'tally-unbalanced',
  // daily-and-deductions
  'line-points-wrong',
  'line-without-evidence',
  'line-rests-on-later',
  'line-twice',
  'adjustment-rule-differs',
  'window-too-short',
  'one-fact-punished-twice',
  'objection-lateness-wrong',
  'objection-unanswered',
  'decided-in-window',
  'decision-differs',
  'notice-assessment-differs',
  // composite-and-rank
  'notice-units-differ',
  'notice-differs',
  'notice-too-early',
  'result-digest-differs',
  'result-window-too-short',
  'final-without-notice',
  'final-in-window',
  'final-objections-open',
  'changed-since-final',
  // a second person, of several claims
  'own-entry',
  // promises
  'promise-not-in-register',
  'promise-of-another-unit',
  'promise-without-question',
  'promise-due-before-made',
  // announced-equals-computed
  'announced-counts-differ',
  'announced-by-another-scheme',
  'voids-differ',
  'confirmations-too-few',
  'notice-satisfaction-differs',
  'notice-by-another-scheme',
  // opened-equals-sealed
  'opening-differs',
  // no-personal-data
  'act-malformed',
  'personal-number',
  // signatures, of several claims
  'signature-fails',
  'signatures-wrong',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** One thing that is wrong, with its numbers, and the acts that show it by `seq`. */
export interface ClaimFinding {
  readonly code: FindingCode;
  readonly facts: Facts;
  readonly acts: readonly number[];
}

/** Why a claim says nothing, or cannot be decided. */
export const reasonCodes = [
  // not applicable
  'no-votes',
  'no-polls',
  'no-tallies',
  'no-paper',
  'no-announcements',
  'no-openings',
  'no-receipts',
  'no-promises',
  'panel-appointed',
  'no-panel',
  'no-assessment',
  'no-result-notice',
  'keys-of-the-server',
  // cannot be decided
  'no-trust',
  'links-believed',
  'no-campaign',
  'acts-unknown',
  'too-many-acts',
  'no-strong-proofs',
  'unverifiable-archive',
  'rests-on',
  'not-examined',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** What came of one claim. */
export type Verdict =
  | { readonly state: 'holds'; readonly facts: Facts; readonly acts: readonly number[] }
  | {
      readonly state: 'fails';
      readonly facts: Facts;
      readonly acts: readonly number[];
      readonly findings: readonly ClaimFinding[];
    }
  | {
      readonly state: 'not-applicable' | 'undecided';
      readonly reason: ReasonCode;
      readonly facts: Facts;
    };

/** Findings that a report lists; `found` among the facts counts all. */
const mostListed = 200;

/** Holds when nothing was found; fails with everything that was. */
export function judge(
  findings: readonly ClaimFinding[],
  facts: Facts,
  acts: readonly number[] = [],
): Verdict {
  if (findings.length === 0) return { state: 'holds', facts, acts };
  const listed = findings.slice(0, mostListed);
  return { state: 'fails', facts: { ...facts, found: findings.length }, acts, findings: listed };
}

export function notApplicable(reason: ReasonCode, facts: Facts = {}): Verdict {
  return { state: 'not-applicable', reason, facts };
}

export function undecided(reason: ReasonCode, facts: Facts = {}): Verdict {
  return { state: 'undecided', reason, facts };
}

/** One finding. */
export function finding(
  code: FindingCode,
  facts: Facts = {},
  ...acts: readonly number[]
): ClaimFinding {
  return { code, facts, acts };
}
