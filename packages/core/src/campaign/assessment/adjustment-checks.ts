import type { AdjustmentId } from '../../acts/values.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';

/** The adjustment exists, was not withdrawn, and, unless it may be decided already, waits for its decision. */
export function adjustmentIsOpen(
  campaign: Campaign,
  id: AdjustmentId,
  when: 'undecided' | 'mayBeDecided',
): readonly CampaignReason[] {
  const found = campaign.adjustments.get(id);
  if (found === undefined) return [{ code: 'id-unknown', facts: { thing: 'adjustment', id } }];
  const { withdrawn, decided } = found;
  const end = withdrawn ?? (when === 'undecided' ? decided : null);
  if (end === null) return [];
  return [{ code: 'settled-already', facts: { thing: 'adjustment', id, seq: end.seq } }];
}
