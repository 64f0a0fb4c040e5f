import { releaseOpinions } from '../../opinions/release-opinions.ts';
import { lockPolls } from '../../polls/poll-row.ts';
import { type CheckOutcome, type CommandCheck, type Decided, failed } from '../command-check.ts';

/** Boxes that are voided hold as many ballots as the act says; from then on they take none. */
async function checkBoxes(
  { view }: Pick<Decided<'void-poll'>, 'view'>,
  given: readonly { readonly poll: string; readonly ballots: number }[],
): Promise<CheckOutcome> {
  const rows = await lockPolls(
    view.transaction,
    given.map(({ poll }) => poll),
  );
  for (const { poll, ballots: have } of given) {
    const need = rows.get(poll)?.ballots ?? null;
    if (need !== have)
      return failed({ code: 'value-differs', facts: { poll, what: 'ballots', need, have } });
  }
  return {
    ok: true,
    write: async (transaction) => {
      if (given.length === 0) return;
      await transaction
        .updateTable('poll')
        .set({ state: 'voided', paused_until: null })
        .where(
          'poll',
          'in',
          given.map(({ poll }) => poll),
        )
        .execute();
    },
  };
}

export const checkVoidPoll: CommandCheck<'void-poll'> = {
  check: (decided) => checkBoxes(decided, [decided.body]),
};

export const checkVoidVote: CommandCheck<'void-vote'> = {
  check: async (decided) => {
    const checked = await checkBoxes(decided, decided.body.polls);
    if (!checked.ok) return checked;
    return {
      ok: true,
      write: async (transaction) => {
        await checked.write?.(transaction);
        await releaseOpinions(transaction, decided.meeting.id);
      },
    };
  },
};
