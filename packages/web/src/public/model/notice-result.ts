import { type ComputedResult, computeResult, replay } from '@pingyi/core';
import type { CampaignRecord } from './campaign-record.ts';

/** A published notice of the year's result. */
export type Notice = CampaignRecord['campaign']['yearResult']['notices'][number];

/** A notice of a folded record never changes, so its result is computed once. */
const computed = new WeakMap<Notice, ComputedResult>();

/** The result that a notice published, recomputed from the public acts before it. */
export function noticeResult({ acts }: CampaignRecord, notice: Notice): ComputedResult {
  const known = computed.get(notice);
  if (known !== undefined) return known;
  const before = replay(acts.filter(({ seq }) => seq < notice.seq));
  if (before === null) throw new Error('a notice without a campaign');
  const made = computeResult(before);
  computed.set(notice, made);
  return made;
}
