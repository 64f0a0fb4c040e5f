import type { AccountId } from '../acts/values.ts';
import type { UnitId } from '../units/unit-id.ts';

/** Reasons that concern paper ballots and their count. */
export interface PaperFacts {
  'papers-below-cohort': { part: string; need: number; have: number };
  'no-papers': { need: number; have: number };
  'paper-not-closed': { need: number; have: number };
  'count-entered-already': { account: AccountId; unit: UnitId; seq: number };
  'count-complete': { unit: UnitId; need: number; have: number };
  'items-wrong': { unit: UnitId; need: readonly string[]; have: readonly string[] };
  'paper-grade-unknown': { unit: UnitId; grade: string };
  'sheet-unbalanced': { unit: UnitId; item: string; need: number; have: number };
  'papers-exceed-issued': { unit: UnitId; need: number; have: number };
  'entries-missing': { unit: UnitId; need: number; have: number };
  'entries-differ': { unit: UnitId; differences: number };
  'entries-agree': { unit: UnitId };
  'third-person-counted': { account: AccountId; unit: UnitId };
  'papers-uncounted': { need: number; have: number; missing: readonly UnitId[] };
  'paper-sheet-signed': { seq: number };
}
