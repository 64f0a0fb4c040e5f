import { type CampaignId, campaignId } from '@pingyi/core';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/**
 * What an installation is to the example: nothing was ever recorded, it holds the example and nothing
 * else, or people work in it.
 */
export type ExampleState = 'empty' | 'example' | 'in-use';

/** Tells what an installation is to the example. */
export async function exampleStateOf(database: Kysely<Tables>): Promise<ExampleState> {
  const { rows } = await sql<{ acts: boolean; example: boolean; others: boolean }>`
    select exists (select from act) as acts, exists (select from example_campaign) as example,
      exists (select from campaign_list where campaign not in (select campaign from example_campaign))
        as others`.execute(database);
  const [found] = rows;
  if (found === undefined) throw new Error('a query without a row');
  if (found.example && !found.others) return 'example';
  return found.acts || found.others ? 'in-use' : 'empty';
}

/** The campaigns of the example. */
export interface ExampleCampaigns {
  readonly year: CampaignId;
  readonly rehearsal: CampaignId;
}

/** How the campaigns of an example that is loaded in a year are called. */
export function exampleCampaignsOf(year: number): ExampleCampaigns {
  return {
    year: campaignId.parse(`yunhe-${year}`),
    rehearsal: campaignId.parse(`yunhe-${year}-rehearsal`),
  };
}

/** The campaigns of the example that is here, or null. */
export async function readExampleCampaigns(
  database: Kysely<Tables>,
): Promise<ExampleCampaigns | null> {
  const row = await database
    .selectFrom('example_campaign')
    .select('campaign')
    .where('campaign', 'not like', '%-rehearsal')
    .executeTakeFirst();
  const [, year] = /-(\d{4})$/u.exec(row?.campaign ?? '') ?? [];
  return year === undefined ? null : exampleCampaignsOf(Number(year));
}

/** Marks the campaigns as the example's, before they exist. */
export async function markExample(
  database: Kysely<Tables>,
  { year, rehearsal }: ExampleCampaigns,
): Promise<void> {
  await database
    .insertInto('example_campaign')
    .values([{ campaign: year }, { campaign: rehearsal }])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether the example was loaded to its end: the people of the rehearsal are written last. */
export async function isExampleLoaded(
  database: Kysely<Tables>,
  { rehearsal }: ExampleCampaigns,
): Promise<boolean> {
  const row = await database
    .selectFrom('people_pool')
    .select('campaign')
    .where('campaign', '=', rehearsal)
    .executeTakeFirst();
  return row !== undefined;
}
