import {
  type Campaign,
  campaignStream,
  isCampaignAct,
  type Meeting,
  type MeetingId,
  replayMeeting,
  type StoredAct,
} from '@pingyi/core';
import type { Ask } from './ask.ts';
import { type Folded, fetchFolded } from './folded.ts';

export type FoldedMeeting = Folded<Meeting>;
export type FoldedPublicCampaign = Folded<Campaign>;

/**
 * The newest state of a meeting, from every act that it is made of.
 *
 * @throws ProblemError
 */
export async function fetchMeeting(
  ask: Ask,
  id: MeetingId,
  known: FoldedMeeting | undefined,
): Promise<FoldedMeeting> {
  const address = `/api/meetings/${encodeURIComponent(id)}/acts`;
  const fetched = await fetchFolded<readonly StoredAct[]>(
    ask,
    address,
    (acts, act) => [...(acts ?? []), act],
    known === undefined ? undefined : { ...known, state: known.acts },
  );
  const meeting = replayMeeting(id, fetched.acts);
  if (meeting === null) throw new Error(`meeting ${id} has no acts`);
  return { state: meeting, version: fetched.version, acts: fetched.acts };
}

/**
 * The newest state of a campaign as its public acts amount to: what officers of a meeting see of it.
 *
 * @throws ProblemError
 */
export function fetchPublicCampaign(
  ask: Ask,
  id: string,
  known: FoldedPublicCampaign | undefined,
): Promise<FoldedPublicCampaign> {
  return fetchFolded<Campaign>(
    ask,
    `/api/public/campaigns/${encodeURIComponent(id)}/acts`,
    (campaign, act) => {
      if (!isCampaignAct(act)) throw new Error(`act ${act.seq} is not of a campaign`);
      return campaignStream.apply(campaign, act);
    },
    known,
  );
}
