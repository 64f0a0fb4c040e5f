import type { PayloadOf } from '../../acts/catalogue.ts';
import type { DocumentRef, ObjectionId } from '../../acts/values.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { Campaign, MarkBy } from '../campaign.ts';

/**
 * A unit's objection (异议) to an adjustment: with the office's reply where it came before the decision, with
 * its review where it came after.
 */
export interface AdjustmentObjection extends MarkBy {
  readonly objection: ObjectionId;
  readonly document: DocumentRef;
  readonly late: boolean;
  readonly reply: (MarkBy & { readonly document: DocumentRef }) | null;
  readonly review:
    | (MarkBy & Pick<PayloadOf<'adjustment-objection-reviewed'>, 'outcome' | 'reasons'>)
    | null;
}

/** A deduction, bonus or veto (加扣分) with everything that became of it. */
export interface Adjustment extends PayloadOf<'adjustment-entered'> {
  readonly entered: MarkBy;
  readonly objections: readonly AdjustmentObjection[];
  readonly decided:
    | (MarkBy & Pick<PayloadOf<'adjustment-decided'>, 'outcome' | 'amount' | 'reasons'>)
    | null;
  readonly withdrawn: (MarkBy & { readonly reason: string }) | null;
}

/** Whether it still weighs on the unit or may come to: neither withdrawn nor dropped. */
export function isStanding({ decided, withdrawn }: Adjustment): boolean {
  return withdrawn === null && decided?.outcome !== 'dropped';
}

/** Whether a decision is still to come. */
export function isUndecided({ decided, withdrawn }: Adjustment): boolean {
  return withdrawn === null && decided === null;
}

/** Objections that nobody answered yet: for their reply before the decision, for their review after it. */
export function openObjectionsTo({
  objections,
  withdrawn,
}: Adjustment): readonly AdjustmentObjection[] {
  if (withdrawn !== null) return [];
  return objections.filter(({ reply, review }) => reply === null && review === null);
}

/** A unit's adjustments, in the order of their entry. */
export function adjustmentsOf(campaign: Campaign, unit: UnitId): readonly Adjustment[] {
  return [...campaign.adjustments.values()].filter((each) => each.unit === unit);
}

/** Adjustments that count, of all units, in the order of their entry: decided, and neither dropped nor withdrawn. */
export function countedAdjustments(campaign: Campaign): readonly Adjustment[] {
  return [...campaign.adjustments.values()].filter(
    (each) => each.decided !== null && isStanding(each),
  );
}
