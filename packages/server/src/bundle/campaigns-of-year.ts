import { type CampaignId, civilDateOf, isRehearsal, parseInstant, readAct } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** A campaign that somebody may mean. */
export interface KnownCampaign {
  readonly campaign: CampaignId;
  readonly year: number;
  readonly isRehearsal: boolean;
  /** The year is the current one by the campaign's own zone. */
  readonly isCurrent: boolean;
}

/** Every campaign, by its first act, in the order of their creation. */
export async function knownCampaigns(
  database: Kysely<Tables>,
  now: Date,
): Promise<readonly KnownCampaign[]> {
  const rows = await database
    .selectFrom('act')
    .select('leaf')
    .where('stream', 'like', 'campaign/%')
    .where('stream_version', '=', 1)
    .orderBy('seq')
    .execute();
  const instant = parseInstant(now.toISOString());
  return rows.flatMap(({ leaf }) => {
    const read = readAct(JSON.parse(leaf));
    if (!read.ok || read.act.type !== 'campaign-created' || instant === null) return [];
    const { campaign, year, plan } = read.act.payload;
    const isCurrent = civilDateOf(instant, plan.zone).startsWith(`${year}-`);
    return [{ campaign, year, isRehearsal: isRehearsal(plan), isCurrent }];
  });
}

/** The only campaign of this year that is no rehearsal; undefined when there is none or several. */
export function campaignOfYear(campaigns: readonly KnownCampaign[]): KnownCampaign | undefined {
  const meant = campaigns.filter(({ isCurrent, isRehearsal }) => isCurrent && !isRehearsal);
  return meant.length === 1 ? meant[0] : undefined;
}
