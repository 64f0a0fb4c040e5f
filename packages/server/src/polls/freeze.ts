import type { Instant, Meeting } from '@pingyi/core';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Setup } from './setup.ts';

/** Opens a poll's box with its frozen list; one on the air takes ballots until the end of its window. */
export async function freezePoll(
  transaction: Transaction<Tables>,
  { poll, credentials, electorate }: Setup,
  now: Instant,
  { broadcast }: Pick<Meeting, 'broadcast'>,
): Promise<void> {
  const entries = JSON.parse(credentials) as readonly string[];
  await sql`insert into poll_credential (poll, credential, counter)
    select ${poll}, credential, 0 from unnest(${entries}::text[]) credential`.execute(transaction);
  await transaction
    .updateTable('poll')
    .set({
      state: 'open',
      credentials,
      electorate,
      opened_at: new Date(now),
      accepts_until: broadcast === null ? null : new Date(broadcast.voting.closes),
    })
    .where('poll', '=', poll)
    .execute();
}
