import type { ActOf } from '../acts/act.ts';
import { type StreamKind, streamName } from '../acts/stream-kind.ts';
import { apply } from './apply.ts';
import type { Campaign } from './campaign.ts';

/** The streams of campaigns, `campaign/<id>`; the reader of acts lets no other act into them. */
export const campaignStream: StreamKind<Campaign> = {
  prefix: 'campaign',
  apply: (campaign, act) => apply(campaign, act as ActOf<'campaign'>),
};

/** The stream of a campaign's acts. */
export function streamOf(campaign: string): string {
  return streamName(campaignStream, campaign);
}
