import { type Grant, roles } from '@pingyi/core';
import { readHolders } from '../../../access/accounts/holders.ts';
import { listInvitations } from '../../../access/links/invitations.ts';
import { endLinks } from '../../../access/links/one-time-links.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { mayManageGrants } from '../../../access/rights/managing-actor.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { listInvitationsSchema, withdrawSchema } from './invitations.schemas.ts';

/** Grants with the names of their roles. */
export function namedGrants(grants: readonly Grant[]) {
  return grants.map((grant) => ({ ...grant, name: roles[grant.role] }));
}

/** Invitations that wait and that whoever asks could have made. */
export function listWaitingInvitations(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/invitations',
    { schema: listInvitationsSchema, config: { access: 'invite' } },
    async (request) => {
      const identity = identityOf(request);
      const waiting = (await listInvitations(queries)).filter(({ grants }) =>
        mayManageGrants(identity, grants),
      );
      const accounts = waiting.map(({ account }) => account);
      const holders = await readHolders(queries, accounts);
      const { account: reader } = identity;
      const rowCount = holders.size;
      await logAccess(queries, { kind: 'holders-read', account: reader, rowCount });
      return {
        invitations: waiting.map(({ id, account, grants, madeBy, madeAt, expiresAt }) => ({
          invitation: id,
          account,
          name: holders.get(account)?.name ?? null,
          grants: namedGrants(grants),
          madeBy,
          madeAt: madeAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
        })),
      };
    },
  );
}

/** Withdraws an invitation: its link does not work any more, and nobody's name is kept for it. */
export function withdrawInvitation(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/invitations/:invitation/withdraw',
    { schema: withdrawSchema, config: { access: 'invite' } },
    async (request, reply) => {
      const identity = identityOf(request);
      const { invitation } = request.params;
      const found = (await listInvitations(queries)).find(({ id }) => id === invitation);
      if (found === undefined || !mayManageGrants(identity, found.grants))
        throw new ProblemError({ code: 'invitation-unknown', facts: {} });
      const { account } = found;
      await queries.transaction().execute(async (transaction) => {
        await endLinks(transaction, { account, purpose: 'invitation', as: 'withdrawn' });
        await transaction.deleteFrom('account_holder').where('account', '=', account).execute();
        const by = identity.account;
        await logAccess(transaction, {
          kind: 'invitation-withdrawn',
          account: by,
          subject: account,
        });
      });
      return reply.code(204).send(null);
    },
  );
}
