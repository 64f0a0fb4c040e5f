import type { AccountId, AdjustmentId, Digest, FactSource } from '../../acts/values.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { CivilDate } from '../calendar/civil-date.ts';

/** A thing that a command names by its id. */
export type NamedThing = 'dailyLine' | 'adjustment' | 'objection' | 'notice' | 'problem' | 'talk';

/** Reasons of the daily assessment and of adjustments. */
export interface AssessmentFacts {
  'plan-daily-level-unknown': { item: string; level: string };
  'plan-daily-source-unknown': { item: string; source: string; known: readonly string[] };
  'daily-item-unknown': { item: string; unit: UnitId };
  'daily-points-above-max': { item: string; unit: UnitId; points: string; max: string };
  'daily-line-stands': { unit: UnitId; item: string; line: string };
  'daily-line-state': {
    unit: UnitId;
    line: string;
    needed: 'waiting' | 'confirmed';
    state: string;
  };
  'daily-item-in-use': { item: string; units: readonly UnitId[] };
  'daily-proposal-gone': { unit: UnitId; item: string };
  'evidence-missing': { unit: UnitId; item: string };
  'id-taken': { thing: NamedThing; id: string };
  'id-unknown': { thing: NamedThing; id: string };
  'settled-already': { thing: NamedThing; id: string; seq: number };
  /** The person who entered a thing may not be the one who decides on it. */
  'own-entry': { thing: NamedThing; id: string; account: AccountId };
  /** Two people confirm each other's entries: refused for adjustments, a warning for daily lines. */
  'mutual-confirmation': { account: AccountId; other: AccountId; seq: number };
  'rule-unknown': { rule: string; known: readonly string[] };
  'rule-in-use': { rule: string; adjustments: readonly AdjustmentId[] };
  'amount-missing': { rule: string };
  'amount-of-veto': { rule: string };
  'amount-not-positive': { rule: string; amount: string };
  'amount-above-cap': { rule: string; amount: string; cap: string };
  'amount-not-lower': { amount: string; entered: string };
  'one-fact-punished-twice': {
    unit: UnitId;
    source: FactSource;
    penalty: 'dailyLine' | 'adjustment';
    /** The penalty that stands, by its id. */
    id: string;
  };
  'penalty-not-heavier': { id: string; standing: string; given: string };
  'penalty-not-in-conflict': { id: string };
  'objection-window-open': { closes: CivilDate; today: CivilDate };
  /** A warning: it is taken in and marked late. */
  'objection-late': {
    /** What it came after, the latest of these. */
    after: 'window' | 'decision' | 'final';
    closes: CivilDate | null;
    today: CivilDate;
  };
  'objection-to-bonus': { adjustment: AdjustmentId };
  'objections-unanswered': { adjustment: AdjustmentId; objections: readonly string[] };
}

/** Reasons of the year's result, the collated problems and talks. */
export interface YearResultFacts {
  'daily-lines-missing': { need: number; have: number; units: readonly UnitId[] };
  'adjustments-undecided': {
    adjustments: readonly AdjustmentId[];
    units: readonly UnitId[];
  };
  'result-final': { seq: number };
  'result-not-final': { need: number; have: number };
  'result-differs': { computed: Digest; given: Digest };
  'notice-missing': { need: number; have: number };
  'notice-stands': { seq: number };
  'notice-outdated': { seq: number };
  'objections-open': { objections: readonly string[]; units: readonly UnitId[] };
  'collation-missing': { need: number; have: number };
  'talk-not-proposed': { unit: UnitId };
  'talk-undecided': { unit: UnitId };
  'talk-waived': { unit: UnitId; seq: number };
  'talk-not-held': { unit: UnitId };
}
