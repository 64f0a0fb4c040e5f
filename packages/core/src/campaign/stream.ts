import { type StreamKind, streamName } from '../acts/stream-kind.ts';
import { apply } from './apply.ts';
import type { Campaign } from './campaign.ts';

/** The streams of campaigns, `campaign/<id>`. */
export const campaignStream: StreamKind<Campaign> = { prefix: 'campaign', apply };

/** The stream of a campaign's acts. */
export function streamOf(campaign: string): string {
  return streamName(campaignStream, campaign);
}
