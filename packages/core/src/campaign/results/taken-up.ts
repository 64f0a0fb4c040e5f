import type { Campaign } from '../campaign.ts';

/** A review (复核) of an objection, of a deduction or of the result. */
interface Review {
  readonly seq: number;
  readonly outcome: 'accepted' | 'dismissed';
}

/**
 * Whether an objection was found right after the final act that stands: nothing changes by that, and whether the
 * result is opened again is for the leading group (docs/decisions/0270).
 */
export function isForLeadingGroup({ yearResult }: Campaign, review: Review | null): boolean {
  const { final } = yearResult;
  return final !== null && review?.outcome === 'accepted' && review.seq > final.seq;
}
