import type { Instant } from '@pingyi/core';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Setup } from './setup.ts';

/** Opens a poll's box with its frozen list. */
export async function freezePoll(
  transaction: Transaction<Tables>,
  { poll, credentials, electorate }: Setup,
  now: Instant,
): Promise<void> {
  const entries = JSON.parse(credentials) as readonly string[];
  await sql`insert into poll_credential (poll, credential, counter)
    select ${poll}, credential, 0 from unnest(${entries}::text[]) credential`.execute(transaction);
  await transaction
    .updateTable('poll')
    .set({ state: 'open', credentials, electorate, opened_at: new Date(now) })
    .where('poll', '=', poll)
    .execute();
}
