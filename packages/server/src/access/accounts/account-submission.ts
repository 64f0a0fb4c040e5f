import {
  type AccountCommand,
  type AccountReason,
  accountSentence,
  accountsStream,
  decideAccounts,
} from '@pingyi/core';
import type { Transaction } from 'kysely';
import type { Problem } from '../../api/problems/problem.ts';
import type { Submission, View } from '../../ledger/submission.ts';
import type { Tables } from '../../storage/tables.ts';

/** A command on accounts with what is written beside its act, in the same transaction. */
interface Prepared<Answer> {
  readonly command: AccountCommand;
  readonly write: (transaction: Transaction<Tables>) => Promise<void>;
  readonly answer: Answer;
}

/** What preparing a command comes to: the command, or why there is none. */
export type Preparation<Answer> =
  | { readonly ok: true; readonly prepared: Prepared<Answer> }
  | { readonly ok: false; readonly problem: Problem };

/** Why core refuses a command on accounts, as a problem. */
export function accountProblem(unmet: readonly AccountReason[]): Problem {
  const codes = unmet.map(({ code }) => code);
  const isRight = codes.includes('role-not-held') || codes.includes('role-not-grantable');
  const told = unmet.map((reason) => ({ ...reason, sentence: accountSentence(reason) }));
  return { code: isRight ? 'role-may-not' : 'refused', facts: { unmet: told } };
}

/**
 * A command on accounts as the ledger takes it: decided by core on the newest state, and written together
 * with the rows that it is about.
 *
 * @param prepare reads what the command needs, such as an invitation, in the same transaction
 */
export function accountSubmission<Answer>(
  installation: string,
  prepare: (view: View) => Promise<Preparation<Answer>>,
): Submission<Answer, Problem> {
  return {
    decide: async (view) => {
      const preparation = await prepare(view);
      if (!preparation.ok) return { ok: false, refusal: preparation.problem };
      const { command, write, answer } = preparation.prepared;
      const { state } = await view.load(accountsStream, installation);
      const decision = decideAccounts(state, command, installation);
      if (!decision.ok) return { ok: false, refusal: accountProblem(decision.unmet) };
      return { ok: true, acts: decision.acts, write, answer: () => answer };
    },
  };
}

/** A command that needs nothing to be read first. */
export function plainSubmission(
  installation: string,
  command: AccountCommand,
  write: (transaction: Transaction<Tables>) => Promise<void>,
): Submission<null, Problem> {
  return accountSubmission(installation, async () => {
    return { ok: true, prepared: { command, write, answer: null } };
  });
}
