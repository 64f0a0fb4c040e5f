import { trackingCodeOfDigest } from '@pingyi/ballot';
import { type Meeting, meetingStreamOf } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { actsOfType } from '../meetings/acts-of-type.ts';
import type { Tables } from '../storage/tables.ts';

/**
 * What fixes the close of each poll: the checkpoint of the log that covers it, by its digest and by the
 * first 80 bits of that as a code that fits on a wall. Everybody may write it down before anything is
 * decrypted.
 */
export async function shownClosings(database: Kysely<Tables>, { id, electronic }: Meeting) {
  const polls = [...electronic.polls.values()].filter(({ closed }) => closed !== null);
  if (polls.length === 0) return [];
  const covers = await actsOfType(database, meetingStreamOf(id), 'closing-covered');
  return polls.flatMap(({ id: poll, part, closed, state }) => {
    const cover = covers.filter(({ payload }) => payload.poll === poll).at(-1);
    if (cover === undefined || closed === null || state === 'voided') return [];
    const { size, checkpoint } = cover.payload;
    const code = trackingCodeOfDigest(checkpoint.slice('sha256:'.length));
    return [{ poll, part, closedAt: closed.at, size, checkpoint, code }];
  });
}
