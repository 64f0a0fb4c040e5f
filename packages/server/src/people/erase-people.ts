import { type Kysely, sql } from 'kysely';
import { logAccess } from '../access/log/access-log.ts';
import type { Tables } from '../storage/tables.ts';

/**
 * Erases the people and contacts of campaigns whose time is over, and checked lists that nobody
 * confirmed in time. What was erased stands in the access log as a number.
 */
export async function eraseWhatIsOver(database: Kysely<Tables>): Promise<void> {
  await database.deleteFrom('list_check').where('expires_at', '<', sql<Date>`now()`).execute();
  const { rows: pools } = await sql<{ campaign: string }>`
    select campaign from people_pool where keep_until < current_date and (
      exists (select from person where person.campaign = people_pool.campaign)
      or exists (select from unit_contact where unit_contact.campaign = people_pool.campaign))`.execute(
    database,
  );
  for (const { campaign } of pools)
    await database.transaction().execute(async (transaction) => {
      await sql`select from people_pool where campaign = ${campaign} for update`.execute(
        transaction,
      );
      let count = 0;
      for (const table of ['person', 'unit_contact'] as const) {
        const { numDeletedRows } = await transaction
          .deleteFrom(table)
          .where('campaign', '=', campaign)
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom('people_pool')
                .select('campaign')
                .where('campaign', '=', campaign)
                .where(sql<boolean>`keep_until < current_date`),
            ),
          )
          .executeTakeFirst();
        count += Number(numDeletedRows);
      }
      const entry = { account: null, what: campaign, rowCount: count };
      if (count > 0) await logAccess(transaction, { kind: 'personal-data-erased', ...entry });
    });
}
