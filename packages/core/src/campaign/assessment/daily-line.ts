import type { PayloadOf } from '../../acts/catalogue.ts';
import type { AccountId, LineId } from '../../acts/values.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { Campaign, Mark } from '../campaign.ts';

type Entered = PayloadOf<'daily-lines-entered'>['lines'][number];

/** How a line ended that no longer stands: returned before it counted, or withdrawn after it did. */
interface LineEnd extends Mark {
  readonly how: 'returned' | 'withdrawn';
  readonly by: AccountId;
  readonly reason: string;
}

/** A line of a unit's daily assessment sheet (日常考核) with what became of it. */
export interface DailyLine extends Entered {
  readonly unit: UnitId;
  readonly entered: Pick<Mark, 'seq'>;
  readonly enteredBy: AccountId;
  /** From here on it counts; null while it waits for a second person. */
  readonly confirmed: (Mark & { readonly by: AccountId }) | null;
  readonly ended: LineEnd | null;
}

/** Where a line stands. */
export type LineState = 'waiting' | 'confirmed' | 'returned' | 'withdrawn';

/** The state of a line. */
export function lineStateOf({ ended, confirmed }: DailyLine): LineState {
  if (ended !== null) return ended.how;
  return confirmed === null ? 'waiting' : 'confirmed';
}

/** A unit's lines that stand: waiting or confirmed, at most one an item. */
export function standingLines(campaign: Campaign, unit: UnitId): readonly DailyLine[] {
  return (campaign.dailyLines.get(unit) ?? []).filter(({ ended }) => ended === null);
}

/** A unit's lines that count, in the order in which they were entered. */
export function countedLines(campaign: Campaign, unit: UnitId): readonly DailyLine[] {
  return standingLines(campaign, unit).filter(({ confirmed }) => confirmed !== null);
}

/** The line of an id among a unit's. */
export function lineOf(campaign: Campaign, unit: UnitId, line: LineId): DailyLine | undefined {
  return campaign.dailyLines.get(unit)?.find((each) => each.line === line);
}
