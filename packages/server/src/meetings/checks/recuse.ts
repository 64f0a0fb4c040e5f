import { type CommandCheck, failed, passed } from '../command-check.ts';

/** Whoever registered through a link can vote, and nobody knows with which credential: recusal is too late. */
export const checkRecusal: CommandCheck<'recuse-representative'> = {
  check: async ({ view, meeting, body }) => {
    const used = await view.transaction
      .selectFrom('personal_link')
      .select('person')
      .where('meeting', '=', meeting.id)
      .where('person', '=', body.person)
      .where('state', '!=', 'sent')
      .where('state', '!=', 'over')
      .executeTakeFirst();
    return used === undefined ? passed : failed({ code: 'link-used', facts: {} });
  },
};
