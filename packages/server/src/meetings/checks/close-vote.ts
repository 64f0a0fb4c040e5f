import { releaseOpinions } from '../../opinions/release-opinions.ts';
import { lockPolls } from '../../polls/poll-row.ts';
import { type CommandCheck, failed } from '../command-check.ts';

/**
 * The chair signed the numbers of a closing that was prepared, and no ballot came since: the rows of the
 * polls are locked, so that none comes from here on.
 */
export const checkClosing: CommandCheck<'close-vote'> = {
  check: async ({ view, meeting, body }) => {
    const polls = body.polls.map(({ poll }) => poll);
    const rows = await lockPolls(view.transaction, polls);
    for (const { poll, endBallots, ballots, voters } of body.polls) {
      const row = rows.get(poll);
      const isPrepared = row !== undefined && row.ended_ballots === row.ballots;
      const differing = [
        ['endBallots', isPrepared ? row.end_hash : null, endBallots],
        ['ballots', row?.ballots ?? null, ballots],
        ['voters', row?.voters ?? null, voters],
      ] as const;
      for (const [what, need, have] of differing)
        if (need !== have)
          return failed({ code: 'value-differs', facts: { poll, what, need, have } });
    }
    return {
      ok: true,
      write: async (transaction) => {
        await releaseOpinions(transaction, meeting.id);
        if (polls.length === 0) return;
        await transaction
          .updateTable('poll')
          .set({ state: 'closed', paused_until: null })
          .where('poll', 'in', polls)
          .execute();
      },
    };
  },
};
