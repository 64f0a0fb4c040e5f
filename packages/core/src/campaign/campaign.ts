import type { StoredAct } from '../acts/act.ts';
import type { PayloadOf } from '../acts/catalogue.ts';
import type {
  AccountId,
  AdjustmentId,
  Audience,
  CampaignId,
  Digest,
  DocumentRef,
  MeetingId,
} from '../acts/values.ts';
import type { Plan } from '../rulebook/plan/plan.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { UnitTree } from '../units/tree.ts';
import type { UnitOfficers } from '../units/unit.ts';
import type { UnitId } from '../units/unit-id.ts';
import type { Adjustment } from './assessment/adjustment.ts';
import type { DailyLine } from './assessment/daily-line.ts';
import type { CivilDate } from './calendar/civil-date.ts';
import type { Instant } from './calendar/instant.ts';
import { noResultYet, type YearResult } from './results/year-result.ts';
import type { Talk } from './talks/talk.ts';

/** The act that brought something about, and when. */
export interface Mark {
  readonly seq: number;
  readonly at: Instant;
}

/** An act and the account that gave it. */
export type MarkBy = Mark & { readonly by: AccountId };

/** The act that returned a document, with the remarks that say why. */
export type Returned = Mark & { readonly remarks: DocumentRef };

/** A document that goes back and forth until it is found final. */
export interface Handover {
  /** Every version, oldest first. */
  readonly handedIn: readonly Mark[];
  /** The act that returned the newest version, or null. */
  readonly returned: Returned | null;
  /** The act that found the newest version final, or null. */
  readonly final: Mark | null;
}

/** Findings of inspections on a unit: what was compiled for the meeting, and what was announced. */
export interface Findings {
  readonly compiled:
    | (Mark & { readonly open: number; readonly covert: number; readonly document: Digest | null })
    | null;
  readonly announced: Mark | null;
}

/** The vote over the units of one meeting, as far as the campaign rests on it. */
export interface Vote {
  readonly meeting: MeetingId;
  readonly level: string;
  readonly units: readonly UnitId[];
  /** Its first opening. */
  readonly opened: Mark;
  /** How many polls and paper votes were voided when it was given up; null while it stands. */
  readonly voids: number | null;
}

/** A unit's result as announced, and what it took the place of. */
export interface AnnouncedResult
  extends Mark,
    Pick<PayloadOf<'unit-result-announced'>, 'meeting' | 'tallies' | 'byOrigin' | 'satisfaction'> {
  /** Results that this one corrected, oldest first: the old figures stay to be seen. */
  readonly superseded: readonly (Mark &
    Pick<PayloadOf<'unit-result-announced'>, 'tallies' | 'satisfaction'>)[];
}

/** A phase of the campaign: when it was opened and closed. */
export interface PhaseState {
  readonly opened: Mark | null;
  readonly closed: Mark | null;
}

/** The state of one campaign: what its acts amount to. Nothing else is ever known about it. */
export interface Campaign {
  readonly id: CampaignId;
  readonly year: number;
  readonly plan: Plan;
  readonly scheme: Scheme;
  readonly units: UnitTree;
  readonly officers: ReadonlyMap<UnitId, UnitOfficers & Mark>;
  readonly publication: {
    /** Editions published so far. */
    readonly editions: number;
    readonly newest: Mark | null;
    /** Who may read the newest edition; null before the first. */
    readonly audience: Audience | null;
    /** Acts that amended the rules since the newest edition, by `seq`. */
    readonly amendedBy: readonly number[];
    /** What waits for a second person's approval, and who proposed it. */
    readonly proposed:
      | (Mark & { readonly by: AccountId } & PayloadOf<'publication-proposed'>)
      | null;
  };
  /** The act that opened the campaign's first vote; from then on the rules stand. */
  readonly firstVote: Mark | null;
  /** In the order of the plan's calendar. */
  readonly phases: ReadonlyMap<string, PhaseState>;
  readonly mobilisationMeeting: (Mark & { readonly units: readonly UnitId[] }) | null;
  /** Public commitments, each with its points as voters read them. */
  readonly commitments: ReadonlyMap<UnitId, Mark & { readonly points: readonly string[] }>;
  readonly unitPlans: ReadonlyMap<UnitId, Handover>;
  readonly hotIssues: ReadonlyMap<UnitId, Mark>;
  readonly selfCheckReports: ReadonlyMap<UnitId, Handover>;
  readonly findings: ReadonlyMap<UnitId, Findings>;
  readonly votes: ReadonlyMap<MeetingId, Vote>;
  readonly results: ReadonlyMap<UnitId, AnnouncedResult>;
  readonly finalReports: ReadonlyMap<UnitId, Handover>;
  /** Lines of the daily assessment, each unit's in the order of their entry, ended ones included. */
  readonly dailyLines: ReadonlyMap<UnitId, readonly DailyLine[]>;
  /** Deductions, bonuses and vetoes, in the order of their entry, ended ones included. */
  readonly adjustments: ReadonlyMap<AdjustmentId, Adjustment>;
  readonly yearResult: YearResult;
  /** The collated list of main problems. */
  readonly collation: (Mark & Omit<PayloadOf<'problems-collated'>, 'correction'>) | null;
  readonly collationReport: (Mark & Omit<PayloadOf<'collation-reported'>, 'correction'>) | null;
  /** Decided talks: internal, so that nobody outside knows of them. */
  readonly talks: ReadonlyMap<UnitId, Talk>;
  /** The fact of a talk, made public. */
  readonly disclosedTalks: ReadonlyMap<UnitId, Mark & { readonly day: CivilDate }>;
}

/** The campaign as its first act makes it. */
export function newCampaign(payload: PayloadOf<'campaign-created'>): Campaign {
  const { campaign, year, plan, scheme } = payload;
  return {
    id: campaign,
    year,
    plan,
    scheme,
    units: new Map(),
    officers: new Map(),
    publication: { editions: 0, newest: null, audience: null, amendedBy: [], proposed: null },
    firstVote: null,
    phases: new Map(
      plan.calendar.phases.map(({ phase }) => [phase, { opened: null, closed: null }] as const),
    ),
    mobilisationMeeting: null,
    commitments: new Map(),
    unitPlans: new Map(),
    hotIssues: new Map(),
    selfCheckReports: new Map(),
    findings: new Map(),
    votes: new Map(),
    results: new Map(),
    finalReports: new Map(),
    dailyLines: new Map(),
    adjustments: new Map(),
    yearResult: noResultYet,
    collation: null,
    collationReport: null,
    talks: new Map(),
    disclosedTalks: new Map(),
  };
}

/** The mark of an act, with who gave it. */
export function markByOf({ seq, at, actor }: Pick<StoredAct, 'seq' | 'at' | 'actor'>): MarkBy {
  return { seq, at, by: actor.account };
}
