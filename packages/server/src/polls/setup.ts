import {
  appendSetup,
  type GroupName,
  groupOf,
  startArchive,
  writeCredentialList,
} from '@pingyi/ballot';
import type { MeetingId, PollId } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { groupNameOf } from './poll-group.ts';
import { slipListsOf } from './slip-lists.ts';

/** The three texts of a poll's Setup event, and its hash. */
export interface Setup {
  readonly poll: PollId;
  readonly election: string;
  readonly trustees: string;
  /** The frozen list. */
  readonly credentials: string;
  readonly electorate: number;
  readonly hash: string;
}

/** The hash of a Setup event; the archive's time is not part of it. */
function setupHash(texts: Pick<Setup, 'election' | 'trustees' | 'credentials'>): string {
  const hash = appendSetup(startArchive(0).end, texts).end.parent;
  if (hash === undefined) throw new Error('an event without a hash');
  return hash;
}

/**
 * What the opening of a poll fixes: its election, its trustees and the list of the slips printed less those
 * voided, as sets. Null before its keys are complete, and for a list of another group than the keys'.
 */
export async function setupOf(
  database: Kysely<Tables>,
  meeting: MeetingId,
  poll: PollId,
): Promise<Setup | null> {
  const row = await database
    .selectFrom('poll')
    .select(['election', 'trustees'])
    .where('poll', '=', poll)
    .executeTakeFirst();
  if (!row?.election || !row.trustees) return null;
  const { printed, voided } = await slipListsOf(database, meeting, poll);
  const left = [...printed].filter((credential) => !voided.has(credential));
  const { group } = JSON.parse(row.election) as { readonly group: GroupName };
  if (left.some((credential) => groupNameOf(credential) !== group)) return null;
  const texts = {
    election: row.election,
    trustees: row.trustees,
    credentials: writeCredentialList(groupOf(group), left),
  };
  return { poll, ...texts, electorate: left.length, hash: setupHash(texts) };
}
