import type { PersonRef, PollId } from '../acts/values.ts';
import type { UnitId } from '../units/unit-id.ts';

/** Reasons that concern polls before they open: their uuids, keys, slips. */
export interface PollKeyFacts {
  'polls-drafted-already': { seq: number };
  'polls-undrafted': { need: number; have: number };
  'ballots-on-paper-only': { need: number; have: number };
  'poll-parts-wrong': { need: readonly string[]; have: readonly string[] };
  'poll-uuid-twice': { poll: PollId };
  'links-need-trustees': { need: number; have: number };
  'poll-unknown': { poll: PollId };
  'poll-state-wrong': { poll: PollId; need: readonly string[]; have: string };
  'trustees-unnamed': { need: number; have: number };
  'owner-unknown': { poll: PollId; owner: number; need: number };
  'key-holder-wrong': { poll: PollId; need: string; have: string };
  'trustee-key-registered-already': { poll: PollId; owner: number; seq: number };
  'trustee-keys-missing': { poll: PollId; need: number; have: number };
  'trustee-key-taken': { poll: PollId; owner: number };
  'test-decryptions-missing': { poll: PollId; need: number; have: number; minutes: number };
  'slips-not-used': { need: string; have: string };
  'slips-unmade': { part: string; need: number; have: number };
  'slip-lists-wrong': { need: readonly string[]; have: readonly string[] };
  'slips-fixed': { seq: number };
  'voided-exceed-printed': { part: string; need: number; have: number };
  'box-unvoided': { part: string; need: number; have: number };
  'slips-unbalanced': {
    part: string;
    printed: number;
    voided: number;
    drawn: number;
    need: number;
    have: number;
  };
  'desk-unbalanced': {
    drawn: number;
    links: number;
    papers: number;
    declined: number;
    need: number;
    have: number;
  };
  'explanation-missing': { need: number; have: number };
  'explanation-needless': { need: number; have: number };
  'balance-unsigned': { need: number; have: number };
  'balance-outdated': { seq: number };
}

/** Reasons that concern personal links. */
export interface LinkFacts {
  'links-need-hotline': { mode: string };
  'links-not-used': { need: string; have: string };
  'links-fixed': { seq: number };
  'registrations-differ': { part: string; need: number; have: number };
  'links-unregistered': { part: string; need: number; have: number };
  'link-registered-already': { person: PersonRef; seq: number };
}

/** Reasons that concern open polls and what follows: closing, decryption, voiding. */
export interface PollBallotFacts {
  'polls-to-open-wrong': { need: readonly string[]; have: readonly string[] };
  'spares-used-up': { part: string; need: number; have: number };
  'electorate-wrong': { poll: PollId; need: number; have: number };
  'poll-below-cohort': { poll: PollId; need: number; have: number };
  'polls-to-close-wrong': { need: readonly string[]; have: readonly string[] };
  'voters-exceed-electorate': { poll: PollId; need: number; have: number };
  'voters-exceed-ballots': { poll: PollId; need: number; have: number };
  'tested-below-differing': { poll: PollId; need: number; have: number };
  'closing-uncovered': { poll: PollId; need: number; have: number };
  'ballots-below-cohort': { poll: PollId; need: number; have: number };
  'tallied-differ': { poll: PollId; need: number; have: number };
  'decryption-given-already': { poll: PollId; owner: number; seq: number };
  'decryptions-missing': { poll: PollId; need: number; have: number };
  'decryption-begun': { poll: PollId; need: number; have: number };
  'counts-misshapen': { poll: PollId; need: readonly number[]; have: readonly number[] };
  'counts-differ-from-tallied': {
    poll: PollId;
    unit: UnitId;
    item: string;
    need: number;
    have: number;
  };
  'polls-uncounted': { need: number; have: number };
}

/** Every code of polls. */
export interface PollFacts extends PollKeyFacts, LinkFacts, PollBallotFacts {}
