import { type Meeting, meetingStream } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { StateReader } from '../api/state-reader.ts';
import type { Tables } from '../storage/tables.ts';

/** The meetings of a campaign as their acts leave them now, in the order in which they were planned. */
export async function meetingsOf(
  database: Kysely<Tables>,
  readState: StateReader,
  campaign: string,
): Promise<readonly Meeting[]> {
  const rows = await database
    .selectFrom('meeting_list')
    .select('meeting')
    .where('campaign', '=', campaign)
    .orderBy('meeting')
    .execute();
  const read = await Promise.all(rows.map(({ meeting }) => readState(meetingStream, meeting)));
  return read.flatMap(({ state }) => state ?? []);
}
