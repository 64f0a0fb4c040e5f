import type { AccountId, CampaignId } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { logAccess } from '../access/log/access-log.ts';
import { type UnitContact, writeContacts } from '../lists/import/unit-contacts.ts';
import { newPersonId, type PersonFields } from '../people/person.ts';
import { lockPool, turnPool } from '../people/pool.ts';
import { insertPeople } from '../people/write-people.ts';
import type { Tables } from '../storage/tables.ts';

/** The people of one campaign of the example. */
interface PeopleOfCampaign {
  readonly campaign: CampaignId;
  readonly year: number;
  readonly people: readonly PersonFields[];
  readonly contacts: ReadonlyMap<string, UnitContact>;
  /** The office's account. */
  readonly by: AccountId;
}

/** Writes the people of a campaign once: a pool that anybody has written in stays as it is. */
export async function writeExamplePeople(
  database: Kysely<Tables>,
  { campaign, year, people, contacts, by }: PeopleOfCampaign,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const { version, nextPosition } = await lockPool(transaction, campaign, year);
    if (version > 0) return;
    const named = people.map((fields) => ({ person: newPersonId(), ...fields }));
    await insertPeople({ transaction, campaign, year, by }, named, nextPosition);
    await writeContacts(transaction, campaign, contacts);
    await turnPool(transaction, campaign, named.length);
    const entry = { account: by, what: `people ${campaign}`, rowCount: named.length };
    await logAccess(transaction, { kind: 'list-written', ...entry });
  });
}
