import { sql } from 'kysely';
import { publicationOf, readReleased } from '../../opinions/read-opinions.ts';
import { type CommandCheck, failed } from '../command-check.ts';

/** Every opinion is decided on, and the publication says what the decisions amount to. */
export const checkOpinions: CommandCheck<'publish-opinions'> = {
  check: async ({ view, meeting, body }) => {
    const opinions = await readReleased(view.transaction, meeting.id);
    const found = publicationOf(opinions);
    const undecided = opinions.filter(({ decision }) => decision === null).length;
    if (found === null) return failed({ code: 'opinions-undecided', facts: { have: undecided } });
    const { received, published, hidden, list } = found;
    const isSame =
      received === body.received &&
      published === body.published &&
      list === body.list &&
      JSON.stringify(hidden) === JSON.stringify(body.hidden);
    if (!isSame)
      return failed({ code: 'opinions-differ', facts: { need: published, have: body.published } });
    return {
      ok: true,
      write: async (transaction) => {
        await transaction
          .updateTable('released_opinion')
          .set({ is_published: sql<boolean>`decision = 'publish'` })
          .where('meeting', '=', meeting.id)
          .execute();
      },
    };
  },
};
