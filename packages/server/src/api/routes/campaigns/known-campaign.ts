import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/tables.ts';

/** Whether there is a campaign of this id. */
export async function isCampaign(database: Kysely<Tables>, campaign: string): Promise<boolean> {
  const row = await database
    .selectFrom('campaign_list')
    .select('campaign')
    .where('campaign', '=', campaign)
    .executeTakeFirst();
  return row !== undefined;
}
