import { accountsStream } from '@pingyi/core';
import { endSignIns } from '../../../access/accounts/credentials.ts';
import type { SignInOutcome } from '../../../access/sign-in/sign-ins.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { settleSignIn } from './outcome.ts';
import { signInSchema } from './sign-in.schemas.ts';

/** A password that is right opens nothing for an account that is suspended or closed; nothing tells so. */
async function unlessShut(parts: ApiParts, outcome: SignInOutcome): Promise<SignInOutcome> {
  if (outcome.kind !== 'done' && outcome.kind !== 'second-factor-due') return outcome;
  const { account } = outcome;
  const { state } = await parts.readState(accountsStream, await parts.access.installation());
  if (state?.get(account)?.state === 'open') return outcome;
  await endSignIns(parts.database.queries, account);
  return { kind: 'wrong', account };
}

/** Signs in with user name and password; a new sign-in each time, whatever cookie came along. */
export function signIn(api: Api, parts: ApiParts): void {
  api.post(
    '/sign-in',
    { schema: signInSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { userName, password } = request.body;
      const { signIns } = parts.access;
      await signIns.end(request.headers.cookie);
      const tried = await signIns.withPassword(userName, password);
      const outcome = await settleSignIn(parts, reply, await unlessShut(parts, tried));
      return { state: outcome.kind === 'done' ? 'signed-in' : 'second-factor-due' } as const;
    },
  );
}
