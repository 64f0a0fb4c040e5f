import { followClosing } from './follow-closing.ts';
import type { Giving } from './give.ts';

/** A meeting of which a closed poll has no tally yet. */
async function meetingsToFollow({ votes: { database } }: Giving) {
  return database
    .selectFrom('poll')
    .innerJoin('meeting_list', 'meeting_list.meeting', 'poll.meeting')
    .select(['meeting_list.campaign', 'meeting_list.meeting'])
    .distinct()
    .where('poll.state', '=', 'closed')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('poll_event')
            .select('poll_event.number')
            .whereRef('poll_event.poll', '=', 'poll.poll')
            .where('poll_event.kind', '=', 'tally'),
        ),
      ),
    )
    .execute();
}

/**
 * Does what still follows from any close: a server that starts takes up what one that stopped, or lost its
 * power, between a close and its tally left behind.
 */
export async function followEveryClosing(giving: Giving): Promise<void> {
  for (const place of await meetingsToFollow(giving)) await followClosing(giving, place);
}
