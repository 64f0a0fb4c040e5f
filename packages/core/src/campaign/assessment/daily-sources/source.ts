import type { FactSource } from '../../../acts/values.ts';
import type { AssessmentItem } from '../../../rulebook/plan/plan.ts';
import type { Unit } from '../../../units/tree.ts';
import type { Sentence } from '../../../words/language.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Campaign } from '../../campaign.ts';

/** What the campaign's acts say of a unit and an item. */
export interface Observed {
  /** Full points, or none. */
  readonly isMet: boolean;
  readonly source: FactSource;
  /** The public acts that it was read from, by `seq`. */
  readonly restsOn: readonly number[];
  readonly grounds: Sentence;
}

/**
 * A source of daily lines: what the system knows by itself of one thing that units do (plan R29, R53). An item
 * of the sheet names its source; the source proposes a line, and people decide.
 */
export interface DailySource {
  readonly id: string;
  readonly title: Sentence;
  /** Null while the acts say nothing: not due yet, waiting to be found final, not required of the unit. */
  readonly observe: (campaign: Campaign, unit: Unit, today: CivilDate) => Observed | null;
}

/** A line that a source proposes for an item. */
export interface DailyProposal extends Observed {
  readonly item: AssessmentItem;
  readonly points: string;
}
