import { type Campaign, campaignStream } from '@pingyi/core';
import { type Folded, fetchFolded } from '../../meeting-data/folded.ts';
import { ask } from './ask.ts';

/** A campaign folded from its acts by the same functions as on the server, and how far that is. */
export interface FoldedCampaign extends Omit<Folded<Campaign>, 'state'> {
  readonly campaign: Campaign;
}

/**
 * The newest state of a campaign; only what came after the known one is asked for.
 *
 * @throws ProblemError
 */
export async function fetchCampaign(
  id: string,
  known: FoldedCampaign | undefined,
): Promise<FoldedCampaign> {
  const { state, ...rest } = await fetchFolded<Campaign>(
    ask,
    `/api/campaigns/${encodeURIComponent(id)}/acts`,
    campaignStream.apply,
    known && { ...known, state: known.campaign },
    known?.version ?? 0,
  );
  return { ...rest, campaign: state };
}
