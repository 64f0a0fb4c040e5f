import { freezePoll } from '../../polls/freeze.ts';
import { type Setup, setupOf } from '../../polls/setup.ts';
import { type CommandCheck, failed } from '../command-check.ts';

/** Each poll opens with exactly the election, trustees and frozen list that its acts lead to. */
export const checkOpening: CommandCheck<'open-vote'> = {
  check: async ({ view, meeting, body }) => {
    const setups: Setup[] = [];
    for (const { poll, setup, electorate } of body.polls) {
      const found = await setupOf(view.transaction, meeting.id, poll);
      if (found?.hash !== setup) {
        const need = found?.hash ?? null;
        return failed({
          code: 'value-differs',
          facts: { poll, what: 'setup', need, have: setup },
        });
      }
      if (found.electorate !== electorate) {
        const facts = {
          poll,
          what: 'electorate',
          need: found.electorate,
          have: electorate,
        } as const;
        return failed({ code: 'value-differs', facts });
      }
      setups.push(found);
    }
    return {
      ok: true,
      write: async (transaction) => {
        for (const setup of setups) await freezePoll(transaction, setup, view.now, meeting);
      },
    };
  },
};
