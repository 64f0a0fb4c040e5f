import { needsSecondFactor } from '@pingyi/core';
import { acceptInvitation } from '../../../access/accounts/accept-invitation.ts';
import { readHolders } from '../../../access/accounts/holders.ts';
import { holdLink } from '../../../access/links/one-time-links.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { passwordHash } from '../../../access/sign-in/sign-ins.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { record } from '../../record.ts';
import { mustBeGoodPassword } from '../own-account/good-password.ts';
import { acceptSchema, lookSchema } from './invitations.schemas.ts';
import { namedGrants } from './list-invitations.ts';

/** What an invitation brings, for whoever has its link. */
export function lookAtInvitation(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/invitations/look',
    { schema: lookSchema, config: { access: 'open' } },
    async (request) => {
      const link = await queries
        .transaction()
        .execute((transaction) => holdLink(transaction, 'invitation', request.body.token));
      if (link === null) throw new ProblemError({ code: 'link-over', facts: {} });
      const holder = (await readHolders(queries, [link.account])).get(link.account);
      return {
        name: holder?.name ?? null,
        grants: namedGrants(link.grants),
        needsSecondFactor: needsSecondFactor(link.grants),
        expiresAt: link.expiresAt.toISOString(),
      };
    },
  );
}

/** Opens the account that an invitation brings, and signs it in. */
export function acceptOneInvitation(api: Api, parts: ApiParts): void {
  api.post(
    '/invitations/accept',
    { schema: acceptSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { token, userName, password } = request.body;
      const { access, database } = parts;
      mustBeGoodPassword(password, userName);
      const acceptance = { token, userName, passwordHash: await passwordHash(password) };
      const installation = await access.installation();
      const account = await record(parts, acceptInvitation(installation, acceptance));
      const signedIn = await access.signIns.withPassword(userName, password);
      if (signedIn.kind === 'done') {
        await logAccess(database.queries, { kind: 'signed-in', account });
        reply.header('set-cookie', [...signedIn.cookies]);
      }
      return reply.code(201).send({ account });
    },
  );
}
