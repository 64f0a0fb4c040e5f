import type { Submission } from '../ledger/submission.ts';
import type { ApiParts } from './parts.ts';
import { type Problem, ProblemError } from './problems/problem.ts';

/**
 * Records what a submission decides.
 *
 * @throws ProblemError when it is refused or the ledger cannot take it
 */
export async function record<Answer>(
  { ledger }: Pick<ApiParts, 'ledger'>,
  submission: Submission<Answer, Problem>,
): Promise<Answer> {
  const outcome = await ledger.submit(submission);
  switch (outcome.kind) {
    case 'done':
      return outcome.answer;
    case 'refused':
      throw new ProblemError(outcome.refusal);
    case 'fault':
      throw new ProblemError({ code: outcome.fault.code, facts: {} });
  }
}
