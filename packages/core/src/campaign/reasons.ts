import type { Role } from '../acts/role.ts';
import type { AccountId, CampaignId, MeetingId } from '../acts/values.ts';
import type { Fault } from '../faults/fault.ts';
import type { MeetingFacts } from '../meeting/reasons.ts';
import type { PanelFacts } from '../panel/check-panel.ts';
import type { PaperFacts } from '../paper/reasons.ts';
import type { PollFacts } from '../poll/reasons.ts';
import type { ReasonOf } from '../reason.ts';
import type { TreeFacts } from '../units/check-tree.ts';
import type { UnitId } from '../units/unit-id.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import type { AssessmentFacts, YearResultFacts } from './results/reasons.ts';

/** Reasons against a plan or a scheme. */
export interface RuleFacts {
  'plan-id-twice': { list: string; id: string };
  'plan-phase-unknown': { phase: string };
  'plan-phase-missing': { phase: string };
  'plan-phases-out-of-order': { need: readonly string[]; have: readonly string[] };
  'plan-phase-ends-before-it-opens': { phase: string; opens: CivilDate; closes: CivilDate };
  'plan-duty-unknown': { phase: string; duty: string };
  'plan-duty-owner-wrong': { duty: string; need: 'campaign' | 'unit' };
  'plan-step-missing': { holds: string; need: number; have: number };
  'plan-result-before-vote': { steps: readonly string[] };
  'plan-level-unknown': { duty: string; level: string };
  'plan-deadline-unknown': { deadline: string };
  'plan-hot-issues-impossible': { minimum: number; maximum: number };
  'scheme-faulty': { fault: Fault };
  'scheme-category-unknown': { category: string };
  'scheme-dimension-without-question': { dimension: string };
  'rules-frozen': { firstVote: number };
  'rules-unchanged': { what: 'calendar' | 'plan' | 'scheme' | 'unit' };
  'reason-missing': { edition: number };
  'due-day-passed': { duty: string; day: CivilDate; today: CivilDate };
}

/** Reasons of publishing the rules with a second person's approval. */
export interface PublicationFacts {
  'rules-already-published': { edition: number };
  'nothing-proposed': { proposal: number };
  'proposal-waiting': { seq: number };
  'proposal-differs': { need: number; have: number };
  'second-person-needed': { seq: number };
  'changed-since-proposed': { seq: number; changed: readonly ('plan' | 'scheme' | 'units')[] };
}

/** Reasons that concern a unit or who acts for it. */
export interface UnitFacts {
  'unit-unknown': { unit: UnitId };
  'unit-merged': { unit: UnitId; into: UnitId };
  'unit-exempt': { unit: UnitId };
  'unit-not-exempt': { unit: UnitId };
  'unit-named-twice': { unit: UnitId };
  'merge-into-itself': { unit: UnitId };
  'merge-levels-differ': { unit: UnitId; level: string; into: UnitId; intoLevel: string };
  'vote-running': { unit: UnitId; meeting: MeetingId };
  'not-own-unit': { unit: UnitId; account: AccountId };
}

/** Reasons of phases and of what is done within them. */
export interface PhaseFacts {
  'phase-unknown': { phase: string };
  'phase-opened-already': { phase: string; seq: number };
  'phase-not-opened': { phase: string };
  'phase-closed-already': { phase: string; seq: number };
  'phase-too-early': { phase: string; need: CivilDate; have: CivilDate };
  'earlier-phase-open': { phase: string; earlier: string };
  'rules-unpublished': { need: number; have: number };
  'rules-amended': { edition: number; acts: readonly number[] };
  'no-units': { need: number; have: number };
  'mobilisation-meeting-not-held': { need: number; have: number };
  'duty-undone': {
    phase: string;
    duty: string;
    need: number;
    have: number;
    missing: readonly UnitId[];
  };
  'results-unannounced': {
    level: string;
    need: number;
    have: number;
    missing: readonly UnitId[];
  };
  'day-in-future': { day: CivilDate; today: CivilDate };
  'recorded-already': { seq: number };
  'supersedes-nothing': { have: number };
  'supersedes-another': { need: number; have: number };
  'handover-nothing': { unit: UnitId };
  'handover-returned': { unit: UnitId; seq: number };
  'handover-final': { unit: UnitId; seq: number };
  'handover-version-wrong': { unit: UnitId; need: number; have: number };
  'hot-issues-too-few': { unit: UnitId; need: number; have: number };
  'hot-issues-too-many': { unit: UnitId; need: number; have: number };
  'hot-issue-twice': { issue: string };
  'dimension-unknown': { dimension: string };
  'findings-without-document': { unit: UnitId; findings: number };
  'findings-differ': { unit: UnitId; need: readonly number[]; have: readonly number[] };
  'findings-document-differs': { unit: UnitId };
}

/** Reasons against any command. */
export interface AccessFacts {
  'no-campaign': { command: string };
  'campaign-exists': { campaign: CampaignId };
  'campaign-over': { campaign: CampaignId };
  'role-may-not': { role: Role; allowed: readonly Role[] };
}

/** Warnings: nothing is refused for them. */
export interface WarningFacts {
  'evaluation-days-missing': { level: string; latest: CivilDate; opens: CivilDate; days: number };
  'evaluation-too-late': { level: string; latest: CivilDate; today: CivilDate; days: number };
  'deadline-outside-phase': {
    deadline: string;
    day: CivilDate;
    phase: string;
    opens: CivilDate;
    closes: CivilDate;
  };
  'handed-in-late': { duty: string; unit: UnitId; due: CivilDate; days: number };
}

/** Every code a command can be refused or a gate be closed with, and every warning, with its facts. */
export interface CampaignFacts
  extends AccessFacts,
    RuleFacts,
    PublicationFacts,
    UnitFacts,
    TreeFacts,
    PhaseFacts,
    AssessmentFacts,
    YearResultFacts,
    PanelFacts,
    MeetingFacts,
    PollFacts,
    PaperFacts,
    WarningFacts {}

/** One unmet condition or one warning, with its numbers (`need`, `have`) and ids. */
export type CampaignReason = ReasonOf<CampaignFacts>;

export type CampaignReasonCode = keyof CampaignFacts;
