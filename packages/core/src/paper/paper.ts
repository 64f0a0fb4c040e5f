import type { PayloadOf } from '../acts/catalogue.ts';
import type { AccountId } from '../acts/values.ts';
import type { Mark } from '../campaign/campaign.ts';
import type { UnitId } from '../units/unit-id.ts';

/** What one person counted of a unit's sheets of one part. */
export type PaperCount = PayloadOf<'count-entered'>;

/** A signed count sheet. */
export type CountSheet = Omit<PayloadOf<'count-sheet-signed'>, 'signatures' | 'correction'>;

/** The count of one unit's sheets of one part. */
export interface Count {
  /** The tellers' blind entries, one each. */
  readonly entries: readonly (Mark & { readonly account: AccountId; readonly count: PaperCount })[];
  /** A third person's decision where they differ. */
  readonly decision: PaperCount | null;
  readonly sheet: (Mark & CountSheet) | null;
}

/** The paper vote of a meeting. */
export interface PaperVote {
  readonly state: 'unopened' | 'open' | 'closed';
  /** Sheets issued when it was closed. */
  readonly issued: number;
  /** By `countKey`. */
  readonly counts: ReadonlyMap<string, Count>;
}

export const noPaper: PaperVote = { state: 'unopened', issued: 0, counts: new Map() };

export const noCount: Count = { entries: [], decision: null, sheet: null };

/** The key of the count of a unit's sheets of a part. */
export function countKey(unit: UnitId, part: string | null): string {
  return `${unit} ${part ?? ''}`;
}

/** The signed sheets of a paper vote. */
export function signedSheets(paper: PaperVote): readonly (Mark & CountSheet)[] {
  return [...paper.counts.values()].flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
}
