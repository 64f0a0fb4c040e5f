import { type CommandCheck, failed } from '../command-check.ts';

/** Uuids are new in the whole installation. */
export const checkDraft: CommandCheck<'draft-polls'> = {
  check: async ({ view, meeting, body }) => {
    const polls = body.polls.flatMap(({ poll, spares }) => [poll, ...spares]);
    const taken = await view.transaction
      .selectFrom('poll')
      .select('poll')
      .where('poll', 'in', polls)
      .orderBy('poll')
      .executeTakeFirst();
    if (taken !== undefined)
      return failed({ code: 'poll-uuid-taken', facts: { poll: taken.poll } });
    return {
      ok: true,
      write: async (transaction) => {
        const rows = polls.map((poll) => ({ poll, meeting: meeting.id, state: 'waiting' }));
        await transaction.insertInto('poll').values(rows).execute();
      },
    };
  },
};
