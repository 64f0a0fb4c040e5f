import { type Campaign, campaignStream, type StoredAct } from '@pingyi/core';
import { fetchFolded } from '../../meeting-data/folded.ts';
import { ask } from './ask.ts';

/** A campaign folded from its acts by the same functions as on the server, and how far that is. */
export interface FoldedCampaign {
  readonly campaign: Campaign;
  /** The version that a command is decided on. */
  readonly version: number;
  readonly acts: readonly StoredAct[];
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
  const { state, version, acts } = await fetchFolded<Campaign>(
    ask,
    `/api/campaigns/${encodeURIComponent(id)}/acts`,
    campaignStream.apply,
    known === undefined ? undefined : { ...known, state: known.campaign },
    known?.version ?? 0,
  );
  return { campaign: state, version, acts };
}
