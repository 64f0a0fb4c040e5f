import { type Campaign, digestOf } from '@pingyi/core';
import type { ListRow } from '@pingyi/documents/sheets';
import type { Kysely } from 'kysely';
import { rowOf } from '../../people/person.ts';
import { readPool } from '../../people/pool.ts';
import { readAllPeople } from '../../people/read-people.ts';
import type { Tables } from '../../storage/tables.ts';
import { campaignContexts } from '../campaign-contexts.ts';
import type { ListContexts, ListKind } from '../preset-contexts.ts';
import { dailyRows } from './daily-rows.ts';
import { readContacts } from './unit-contacts.ts';
import { unitRows } from './unit-rows.ts';

/** What a campaign's list is read against. */
export interface Ground {
  readonly contexts: ListContexts;
  readonly existing: readonly ListRow[];
  /** Another one as soon as anything of it is another. */
  readonly digest: string;
}

/** The digest of the ground of people: their pool counts its changes itself. */
export function peopleGround(contexts: ListContexts, poolVersion: number): string {
  return digestOf({ people: contexts.people, poolVersion });
}

/** The digest of the ground of units. */
export function unitGround(contexts: ListContexts, existing: readonly ListRow[]): string {
  return digestOf({ units: contexts.units, existing });
}

/** Reads what a list is compared with, all of it as it was at one moment. */
export function readGround(
  database: Kysely<Tables>,
  campaign: Campaign,
  list: ListKind,
): Promise<Ground> {
  const contexts = campaignContexts(campaign);
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction): Promise<Ground> => {
      switch (list) {
        case 'people': {
          const { version } = await readPool(transaction, campaign.id, campaign.year);
          const existing = (await readAllPeople(transaction, campaign.id)).map(rowOf);
          return { contexts, existing, digest: peopleGround(contexts, version) };
        }
        case 'units': {
          const existing = unitRows(campaign, await readContacts(transaction, campaign.id));
          return { contexts, existing, digest: unitGround(contexts, existing) };
        }
        case 'daily': {
          const existing = dailyRows(campaign);
          return { contexts, existing, digest: digestOf({ daily: contexts.daily, existing }) };
        }
      }
    });
}
