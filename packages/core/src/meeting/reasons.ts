import type { Role } from '../acts/role.ts';
import type { AccountId, MeetingId, PersonRef, PromiseId, QuestionId } from '../acts/values.ts';
import type { CivilDate } from '../campaign/calendar/civil-date.ts';
import type { Instant } from '../campaign/calendar/instant.ts';
import type { UnitId } from '../units/unit-id.ts';

/** Reasons against planning a meeting or acting in it at all. */
export interface PlanningFacts {
  'no-meeting': { command: string };
  'meeting-exists': { meeting: MeetingId };
  'meeting-called-off': { seq: number };
  'meeting-over': { seq: number };
  'meeting-begun': { seq: number };
  'meeting-time-backwards': { begins: string; ends: string };
  'polls-fixed': { seq: number };
  'units-of-several-levels': { levels: readonly string[] };
  'level-not-voted': { level: string };
  'mode-not-allowed': { level: string; mode: string; allowed: readonly string[] };
}

/** Reasons of a meeting on the air. */
export interface BroadcastFacts {
  'broadcast-needs-hotline': { mode: string };
  'broadcast-unplanned': { need: number; have: number };
  'main-mode-in-minority': { level: string; mode: string; need: number; have: number };
  'voting-window-backwards': { opens: Instant; closes: Instant };
  'voting-window-unopened': { need: Instant; have: Instant };
  'voting-window-running': { need: Instant; have: Instant };
  'voting-window-over': { need: Instant; have: Instant };
}

/** Reasons that concern officers and their keys. */
export interface OfficerFacts {
  'officers-unnamed': { need: number; have: number };
  'officers-fixed': { seq: number };
  'officer-twice': { account: AccountId };
  'not-an-officer': { role: Role; account: AccountId };
  'officers-too-few': { role: Role; need: number; have: number };
  'scrutineers-of-one-body': { need: number; have: number };
  'key-unlisted': { role: Role; need: number; have: number };
  'key-twice': { account: AccountId };
  'signatures-wrong': { role: Role; need: number; have: number };
}

/** Reasons that concern representatives and the desk. */
export interface PresenceFacts {
  'person-invited-already': { person: PersonRef; seq: number };
  'person-named-twice': { person: PersonRef };
  'category-fixed': { person: PersonRef; need: string; have: string };
  'part-wrong': { person: PersonRef; need: readonly string[]; have: string };
  'person-not-invited': { person: PersonRef };
  'invitation-withdrawn': { person: PersonRef; seq: number };
  'person-recused': { person: PersonRef; unit: UnitId };
  'person-recused-already': { person: PersonRef; seq: number };
  'person-signed-in-already': { person: PersonRef; seq: number };
  'person-not-signed-in': { person: PersonRef };
  'person-gone': { person: PersonRef; seq: number };
  'person-there': { person: PersonRef };
  'person-served': { person: PersonRef; with: string; seq: number };
  'service-not-offered': { with: string; allowed: readonly string[] };
  'service-stopped': { seq: number };
  'box-empty': { part: string; need: number; have: number };
}

/** Reasons of the steps, of questions and promises. */
export interface StepFacts {
  'step-unknown': { step: string };
  'step-of-unit': { step: string };
  'step-of-meeting': { step: string };
  'unit-not-in-meeting': { unit: UnitId };
  'step-running': { step: string; unit: UnitId | null };
  'step-not-running': { step: string; unit: UnitId | null };
  'step-held-already': { step: string; unit: UnitId | null; seq: number };
  'step-not-ended': { step: string; unit: UnitId | null };
  'earlier-step-unheld': { step: string; earlier: string; need: number; have: number };
  'outside-step': { need: string; have: string | null };
  'vote-still-open': { seq: number };
  'question-taken': { question: QuestionId };
  'question-unknown': { question: QuestionId };
  'question-answered-already': { question: QuestionId; seq: number };
  'asker-category-unknown': { category: string };
  'note-unknown': { have: number };
  'promise-taken': { promise: PromiseId };
  'promise-due-before-today': { due: CivilDate; today: CivilDate };
  'steps-unheld': { need: number; have: number };
}

/** Reasons against opening the vote of a meeting, and against announcing or ending. */
export interface OpeningFacts {
  'vote-open-already': { seq: number };
  'vote-given-up': { seq: number };
  'vote-interrupted': { voids: number };
  'nothing-to-open': { need: number; have: number };
  'unit-in-vote': { unit: UnitId; meeting: MeetingId };
  'result-stands': { unit: UnitId; seq: number };
  'lower-level-unannounced': {
    level: string;
    below: string;
    need: number;
    have: number;
    missing: readonly UnitId[];
  };
  'findings-unannounced': { unit: UnitId };
  'vote-not-open': { need: number; have: number };
  'vote-not-closed': { need: number; have: number };
  'result-unconfirmed': { need: number; have: number };
  'result-confirmed-already': { account: AccountId };
  'results-missing': { need: number; have: number; missing: readonly UnitId[] };
}

/** Reasons against publishing opinions. */
export interface OpinionFacts {
  'opinions-unbalanced': { need: number; have: number };
}

/** Every code of a meeting apart from its polls and its paper. */
export interface MeetingFacts
  extends PlanningFacts,
    BroadcastFacts,
    OpinionFacts,
    OfficerFacts,
    PresenceFacts,
    StepFacts,
    OpeningFacts {}
