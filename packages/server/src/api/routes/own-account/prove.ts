import type { FastifyRequest } from 'fastify';
import { identityOf } from '../../access.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';

/** The user name of whoever asks. */
export async function ownUserName(parts: ApiParts, request: FastifyRequest): Promise<string> {
  const { account } = identityOf(request);
  const row = await parts.database.queries
    .selectFrom('auth.user')
    .select('username')
    .where('id', '=', account)
    .executeTakeFirst();
  return row?.username ?? '';
}

/**
 * Counts an attempt of whoever is signed in to prove who it is once more, so that a sign-in that was left
 * open gives no free guesses.
 *
 * @throws ProblemError while there were too many
 */
export async function countAttempt(parts: ApiParts, request: FastifyRequest): Promise<string> {
  const userName = await ownUserName(parts, request);
  const attempt = await parts.access.attempts.begin(userName);
  if (attempt.ok) return userName;
  throw new ProblemError({ code: 'sign-in-locked', facts: { seconds: attempt.seconds } });
}

/**
 * Asks for the own password again before something that outlasts the sign-in. Gives the user name.
 *
 * @throws ProblemError when the password is wrong, or there were too many attempts
 */
export async function mustProve(
  parts: ApiParts,
  request: FastifyRequest,
  password: string,
): Promise<string> {
  const userName = await countAttempt(parts, request);
  if (!(await parts.access.signIns.isPassword(request.headers.cookie, password)))
    throw new ProblemError({ code: 'proof-wrong', facts: {} });
  await parts.access.attempts.succeeded(userName);
  return userName;
}
