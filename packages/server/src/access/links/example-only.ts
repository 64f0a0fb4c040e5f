import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';

/**
 * Whether an installation holds the example's campaigns and no others. Only then does a one-time sign-in
 * link count as a second factor; the first real campaign ends it for everybody at once.
 */
export async function holdsOnlyExample(database: Kysely<Tables>): Promise<boolean> {
  const rows = await database
    .selectFrom('campaign_list')
    .leftJoin('example_campaign', 'example_campaign.campaign', 'campaign_list.campaign')
    .select('example_campaign.campaign as example')
    .execute();
  return rows.length > 0 && rows.every(({ example }) => example !== null);
}
