import { campaignList } from './campaign-list.ts';
import { history } from './history.ts';
import type { CampaignChange, Projection, RowChange } from './projection.ts';
import { unitList } from './unit-list.ts';

const projections: readonly Projection[] = [campaignList, unitList, history];

/** The rows that an act changes in every projection. */
export function project(change: CampaignChange): readonly RowChange[] {
  return projections.flatMap((each) => each(change));
}
