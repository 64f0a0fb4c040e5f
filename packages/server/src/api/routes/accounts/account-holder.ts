import { eraseHolder, writeHolder } from '../../../access/accounts/holders.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { rightList } from '../../../access/rights/list.ts';
import { mayManageGrants } from '../../../access/rights/managing-actor.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { eraseHolderSchema, writeHolderSchema } from './accounts.schemas.ts';
import { mustBeAccount } from './list-accounts.ts';

/** Writes down name and telephone of who holds an account. */
export function writeAccountHolder(api: Api, parts: ApiParts): void {
  api.put(
    '/accounts/:account/holder',
    { schema: writeHolderSchema, config: { access: 'manage-accounts' } },
    async (request, reply) => {
      const { id, grants } = await mustBeAccount(parts, request.params.account);
      const identity = identityOf(request);
      if (!mayManageGrants(identity, grants)) {
        const sentence = rightList['manage-accounts'].says;
        const facts = { right: 'manage-accounts', sentence };
        throw new ProblemError({ code: 'right-missing', facts });
      }
      await parts.database.queries.transaction().execute(async (transaction) => {
        await writeHolder(transaction, id, request.body);
        const { account } = identity;
        await logAccess(transaction, { kind: 'holder-changed', account, subject: id, rowCount: 1 });
      });
      return reply.code(204).send(null);
    },
  );
}

/** Erases who held a closed account. */
export function eraseAccountHolder(api: Api, parts: ApiParts): void {
  api.post(
    '/accounts/:account/erase-holder',
    { schema: eraseHolderSchema, config: { access: 'erase-holders' } },
    async (request, reply) => {
      const { id, state } = await mustBeAccount(parts, request.params.account);
      if (state !== 'closed')
        throw new ProblemError({ code: 'account-still-open', facts: { account: id } });
      await parts.database.queries.transaction().execute(async (transaction) => {
        await eraseHolder(transaction, id);
        const { account } = identityOf(request);
        await logAccess(transaction, { kind: 'holder-erased', account, subject: id, rowCount: 1 });
      });
      return reply.code(204).send(null);
    },
  );
}
