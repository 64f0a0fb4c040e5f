import type { PayloadOf } from '../acts/catalogue.ts';
import type { ServedWith } from '../acts/entries/presence.ts';
import type {
  AccountId,
  CampaignId,
  Digest,
  DocumentRef,
  MeetingId,
  OfficerKey,
  PersonRef,
  PromiseId,
  QuestionId,
} from '../acts/values.ts';
import type { CivilDate } from '../campaign/calendar/civil-date.ts';
import type { Mark } from '../campaign/campaign.ts';
import { noPaper, type PaperVote } from '../paper/paper.ts';
import { type ElectronicVote, noPolls } from '../poll/poll.ts';
import type { UnitId } from '../units/unit-id.ts';

/** The officers of a meeting; trustees are numbered in their order, from 1. */
export type Officers = Omit<PayloadOf<'meeting-officers-named'>, 'correction'>;

/**
 * An invited representative and what the desk knows. Who is recused, or whose invitation was withdrawn,
 * stays here, but is not invited.
 */
export interface Representative {
  readonly person: PersonRef;
  /** The one category, fixed at selection. */
  readonly category: string;
  /** Rater group or channel of the scheme; null where the scheme has none. */
  readonly part: string | null;
  readonly invited: Mark;
  /** The act that took the invitation back; null while it stands. */
  readonly withdrawn: Mark | null;
  readonly signedIn: Mark | null;
  /** Since when the person is away after signing in; null while present. */
  readonly left: Mark | null;
  readonly served: (Mark & { readonly with: ServedWith }) | null;
}

/** One holding of a step: of the meeting, or of one unit. */
export interface Turn {
  readonly step: string;
  readonly unit: UnitId | null;
  readonly started: Mark;
  readonly speaker: PersonRef;
  readonly ended: Mark | null;
  /** The newest minutes that were kept at its end. */
  readonly minutes: DocumentRef | null;
  readonly reopened: readonly Mark[];
}

export interface Question {
  readonly id: QuestionId;
  readonly unit: UnitId;
  readonly category: string;
  readonly text: DocumentRef;
  readonly asked: Mark;
  readonly answered: (Mark & { readonly answer: DocumentRef; readonly speaker: PersonRef }) | null;
}

export interface MeetingPromise {
  readonly id: PromiseId;
  readonly unit: UnitId;
  readonly question: QuestionId | null;
  readonly text: DocumentRef;
  /** Who answers for it, without a name. */
  readonly owner: PersonRef;
  readonly due: CivilDate;
  readonly made: Mark;
}

/** A free note of the minutes. Its text lies in an erasable table. */
export interface Note extends Mark {
  /** The step that it was noted in; null before the first and between two. */
  readonly step: string | null;
  readonly unit: UnitId | null;
  readonly text: DocumentRef;
  /** The note that takes its place; null while it stands. */
  readonly supersededBy: number | null;
}

/** The vote of a meeting: opened once, and again after a poll or the paper vote was voided. */
export interface MeetingVote {
  readonly state: 'unopened' | 'open' | 'closed';
  readonly openings: number;
  /** The newest opening. */
  readonly opened: Mark | null;
  /** A poll or the paper vote was voided since the newest opening. */
  readonly isInterrupted: boolean;
  /** Polls and paper votes voided so far. */
  readonly voids: number;
  /** The act that gave the vote up for this meeting. */
  readonly givenUp: Mark | null;
}

/**
 * How a panel came about: appointed by people, or drawn by lot (docs/decisions/0210). No act says `drawn`
 * yet.
 */
export const panelBases = ['appointed', 'drawn'] as const;

export type PanelBasis = (typeof panelBases)[number];

/** The state of one meeting: what its acts amount to. Nothing else is ever known about it. */
export interface Meeting {
  readonly id: MeetingId;
  readonly campaign: CampaignId;
  readonly level: string;
  readonly particulars: Omit<PayloadOf<'meeting-planned'>, 'campaign' | 'meeting' | 'level'>;
  readonly planned: Mark;
  /** The programme on the air and its voting window; null in the hall. */
  readonly broadcast: (Mark & Omit<PayloadOf<'broadcast-planned'>, 'correction'>) | null;
  readonly calledOff: Mark | null;
  readonly ended: Mark | null;
  readonly officers: (Officers & Mark) | null;
  readonly keys: ReadonlyMap<AccountId, Mark & { readonly key: OfficerKey }>;
  /** How its panel came about; null before anybody is invited. */
  readonly panelBasis: PanelBasis | null;
  readonly representatives: ReadonlyMap<PersonRef, Representative>;
  readonly recusals: ReadonlyMap<PersonRef, Mark & { readonly unit: UnitId }>;
  /** By `turnKey`. */
  readonly turns: ReadonlyMap<string, Turn>;
  /** The key of the turn that is running. */
  readonly running: string | null;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly promises: ReadonlyMap<PromiseId, MeetingPromise>;
  /** Free notes of the minutes, those that were corrected included, in their order. */
  readonly notes: readonly Note[];
  readonly electronic: ElectronicVote;
  readonly paper: PaperVote;
  readonly vote: MeetingVote;
  /** Confirmations of the result as it is now. */
  readonly confirmations: readonly (Mark & {
    readonly account: AccountId;
    readonly result: Digest;
  })[];
  readonly announced: ReadonlyMap<UnitId, Mark>;
  /** The newest publication of the opinions that voters sent. */
  readonly opinions:
    | (Mark & Pick<PayloadOf<'opinions-published'>, 'received' | 'published' | 'list'>)
    | null;
}

/** The meeting as its first act makes it. */
export function newMeeting(payload: PayloadOf<'meeting-planned'>, planned: Mark): Meeting {
  const { campaign, meeting, level, ...particulars } = payload;
  return {
    id: meeting,
    campaign,
    level,
    particulars,
    planned,
    broadcast: null,
    calledOff: null,
    ended: null,
    officers: null,
    keys: new Map(),
    panelBasis: null,
    representatives: new Map(),
    recusals: new Map(),
    turns: new Map(),
    running: null,
    questions: new Map(),
    promises: new Map(),
    notes: [],
    electronic: noPolls,
    paper: noPaper,
    vote: {
      state: 'unopened',
      openings: 0,
      opened: null,
      isInterrupted: false,
      voids: 0,
      givenUp: null,
    },
    confirmations: [],
    announced: new Map(),
    opinions: null,
  };
}
