import type { UnitId } from '../../units/unit-id.ts';
import type { Sentence } from '../../words/language.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Campaign, Handover, Mark, Returned } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';

/** How far a required thing is: first handed in, returned, and done. */
export interface Progress {
  readonly first: Mark | null;
  /** The act that returned the newest version, which waits for a better one; null otherwise. */
  readonly returned: Returned | null;
  readonly done: Mark | null;
}

interface DutyOf<Owner extends string, Arguments extends readonly unknown[]> {
  readonly id: string;
  readonly title: Sentence;
  readonly owner: Owner;
  readonly progress: (...given: Arguments) => Progress;
}

/** A thing that a phase can require: once of the campaign, or of each unit. */
export type Duty =
  | DutyOf<'campaign', readonly [campaign: Campaign]>
  | DutyOf<'unit', readonly [campaign: Campaign, unit: UnitId]>;

/**
 * One phase of a campaign (plan §III). Its gates are its own conditions together with what holds for
 * every phase (`gates.ts`); its dates and which of its duties are required are data of the plan.
 */
export interface Phase {
  readonly id: string;
  readonly title: Sentence;
  /** Its clause of the plan. */
  readonly clause: string;
  /**
   * Commands that belong to it: possible only while it is open, or from its opening on (what comes
   * late is taken in and marked late, never turned away).
   */
  readonly commands: Readonly<Record<string, 'whileOpen' | 'onceOpened'>>;
  readonly duties: readonly Duty[];
  readonly opening: (campaign: Campaign) => readonly CampaignReason[];
  readonly closing: (campaign: Campaign) => readonly CampaignReason[];
  readonly warnings: (campaign: Campaign, today: CivilDate) => readonly CampaignReason[];
}

/** Progress of a thing that is recorded at once. */
export function recorded(mark: Mark | null | undefined): Progress {
  return { first: mark ?? null, returned: null, done: mark ?? null };
}

/** Progress of a document that is done when it was found final. */
export function handedOver(handover: Handover | undefined): Progress {
  return {
    first: handover?.handedIn[0] ?? null,
    returned: handover?.returned ?? null,
    done: handover?.final ?? null,
  };
}
