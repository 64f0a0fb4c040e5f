import type { FastifyReply } from 'fastify';
import { logAccess } from '../../../access/log/access-log.ts';
import type { SignInOutcome } from '../../../access/sign-in/sign-ins.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';

/** A step that went well. */
type Good = Extract<SignInOutcome, { readonly kind: 'done' | 'second-factor-due' }>;

/**
 * Logs how a step of signing in went, and sets its cookies. Attempts while a name has to wait are not
 * logged: they cost whoever sends them nothing, so they could fill the disk.
 *
 * @throws ProblemError when it did not go well
 */
export async function settleSignIn(
  { database: { queries } }: Pick<ApiParts, 'database'>,
  reply: FastifyReply,
  outcome: SignInOutcome,
): Promise<Good> {
  switch (outcome.kind) {
    case 'wrong':
      await logAccess(queries, { kind: 'sign-in-failed', account: outcome.account });
      throw new ProblemError({ code: 'sign-in-wrong', facts: {} });
    case 'locked':
      throw new ProblemError({ code: 'sign-in-locked', facts: { seconds: outcome.seconds } });
    case 'over':
      throw new ProblemError({ code: 'sign-in-over', facts: {} });
    case 'done':
      await logAccess(queries, { kind: 'signed-in', account: outcome.account });
      break;
    case 'second-factor-due':
      break;
  }
  reply.header('set-cookie', [...outcome.cookies]);
  return outcome;
}
