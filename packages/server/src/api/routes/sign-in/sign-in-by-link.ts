import { accountsStream } from '@pingyi/core';
import { endLinks, holdLink } from '../../../access/links/one-time-links.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { linkSchema } from './sign-in.schemas.ts';

/** Uses up a one-time link; its account. */
async function useLink({ database }: ApiParts, token: string) {
  return database.queries.transaction().execute(async (transaction) => {
    const link = await holdLink(transaction, 'sign-in', token);
    if (link === null) throw new ProblemError({ code: 'link-over', facts: {} });
    await endLinks(transaction, { account: link.account, purpose: 'sign-in', as: 'used' });
    return link.account;
  });
}

/** Signs in by a one-time link, which only accounts of the example have. */
export function signInByOneTimeLink(api: Api, parts: ApiParts): void {
  api.post(
    '/sign-in/link',
    { schema: linkSchema, config: { access: 'open' } },
    async (request, reply) => {
      const account = await useLink(parts, request.body.token);
      const { state } = await parts.readState(accountsStream, await parts.access.installation());
      if (state?.get(account)?.state !== 'open')
        throw new ProblemError({ code: 'link-over', facts: {} });
      await parts.access.signIns.end(request.headers.cookie);
      const cookies = await parts.access.signIns.open(account);
      await logAccess(parts.database.queries, { kind: 'signed-in', account, what: 'link' });
      reply.header('set-cookie', [...cookies]);
      return { state: 'signed-in' } as const;
    },
  );
}
