import { listSignIns } from '../../../access/accounts/sign-in-list.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { endOwnSignInSchema, ownSignInsSchema } from './own-account.schemas.ts';

/** The own sign-ins that stand. */
export function listOwnSignIns(api: Api, { database }: ApiParts): void {
  api.get(
    '/me/sign-ins',
    { schema: ownSignInsSchema, config: { access: 'own-account' } },
    async (request) => {
      const { account, signIn } = identityOf(request);
      return { signIns: await listSignIns(database.queries, account, signIn) };
    },
  );
}

/** Ends one of the own sign-ins; one that is over already is ended all the same. */
export function endOwnSignIn(api: Api, { database: { queries } }: ApiParts): void {
  api.post(
    '/me/sign-ins/:signIn/end',
    { schema: endOwnSignInSchema, config: { access: 'own-account' } },
    async (request, reply) => {
      const { account } = identityOf(request);
      await queries
        .deleteFrom('auth.session')
        .where('userId', '=', account)
        .where('id', '=', request.params.signIn)
        .execute();
      await logAccess(queries, { kind: 'sign-ins-ended', account });
      return reply.code(204).send(null);
    },
  );
}
