import type { Sentence } from '@pingyi/core';

/** A campaign of the server that this page came from. */
export interface PublicCampaign {
  readonly campaign: string;
  readonly year: number;
  readonly title: Sentence;
  readonly isCurrent: boolean;
  readonly isRehearsal: boolean;
}

/** The server's campaigns; none where it does not say, so that an id is asked for. */
export async function fetchPublicCampaigns(): Promise<readonly PublicCampaign[]> {
  try {
    const response = await fetch('/api/public/campaigns');
    if (!response.ok) return [];
    const { campaigns } = (await response.json()) as {
      readonly campaigns: readonly PublicCampaign[];
    };
    return campaigns;
  } catch {
    return [];
  }
}

/** The campaign that somebody most likely means: this year's, else the newest; rehearsals last. */
export function likeliest(campaigns: readonly PublicCampaign[]): PublicCampaign | null {
  const real = campaigns.filter(({ isRehearsal }) => !isRehearsal);
  const pool = real.length > 0 ? real : campaigns;
  return pool.find(({ isCurrent }) => isCurrent) ?? pool.at(-1) ?? null;
}
