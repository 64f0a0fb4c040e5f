import type { Draft } from '../../acts/draft.ts';
import type { UnitId } from '../../units/unit-id.ts';
import type { Campaign } from '../campaign.ts';
import { lineOf } from './daily-line.ts';
import type { Penalty } from './penalties.ts';

/** What gives way, by its id. */
type PenaltyName = Penalty extends infer Each
  ? Each extends Penalty
    ? Pick<Each, 'kind' | 'id'>
    : never
  : never;

/** The act by which an adjustment or a line gives way: to a heavier penalty on the same fact, or to another line. */
export function withdrawalOf(
  campaign: Campaign,
  unit: UnitId,
  penalty: PenaltyName,
  reason: string,
): Draft {
  if (penalty.kind === 'adjustment')
    return {
      type: 'adjustment-withdrawn',
      payload: { adjustment: penalty.id, unit, reason },
    };
  const line = lineOf(campaign, unit, penalty.id);
  if (line === undefined) throw new Error(`campaign: no line ${penalty.id} of ${unit}`);
  if (line.confirmed === null)
    return { type: 'daily-line-returned', payload: { unit, line: line.line, reason } };
  return {
    type: 'daily-line-withdrawn',
    payload: { unit, line: line.line, item: line.item, reason },
  };
}
