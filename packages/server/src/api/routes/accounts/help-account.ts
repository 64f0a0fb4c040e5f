import { endSignIns } from '../../../access/accounts/credentials.ts';
import { listSignIns } from '../../../access/accounts/sign-in-list.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { accountSignInsSchema, endAccountSignInsSchema, unlockSchema } from './accounts.schemas.ts';
import { mustBeAccount } from './list-accounts.ts';

/** Forgets the failed attempts of an account. */
export function unlockAccount(api: Api, parts: ApiParts): void {
  api.post(
    '/accounts/:account/unlock',
    { schema: unlockSchema, config: { access: 'recover-accounts' } },
    async (request, reply) => {
      const { id } = await mustBeAccount(parts, request.params.account);
      const { queries } = parts.database;
      const user = await queries
        .selectFrom('auth.user')
        .select('username')
        .where('id', '=', id)
        .executeTakeFirst();
      if (user?.username != null) await parts.access.attempts.succeeded(user.username);
      const { account } = identityOf(request);
      await logAccess(queries, { kind: 'unlocked', account, subject: id });
      return reply.code(204).send(null);
    },
  );
}

/** The sign-ins of an account that stand. */
export function listAccountSignIns(api: Api, parts: ApiParts): void {
  api.get(
    '/accounts/:account/sign-ins',
    { schema: accountSignInsSchema, config: { access: 'recover-accounts' } },
    async (request) => {
      const { id } = await mustBeAccount(parts, request.params.account);
      const { signIn } = identityOf(request);
      return { signIns: await listSignIns(parts.database.queries, id, signIn) };
    },
  );
}

/** Ends every sign-in of an account. */
export function endAccountSignIns(api: Api, parts: ApiParts): void {
  api.post(
    '/accounts/:account/sign-ins/end',
    { schema: endAccountSignInsSchema, config: { access: 'recover-accounts' } },
    async (request, reply) => {
      const { id } = await mustBeAccount(parts, request.params.account);
      const { queries } = parts.database;
      const rowCount = await endSignIns(queries, id);
      const { account } = identityOf(request);
      await logAccess(queries, { kind: 'sign-ins-ended', account, subject: id, rowCount });
      return reply.code(204).send(null);
    },
  );
}
