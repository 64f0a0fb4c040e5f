import { endSignIns, writePassword } from '../../../access/accounts/credentials.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { passwordHash } from '../../../access/sign-in/sign-ins.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { mustBeGoodPassword } from './good-password.ts';
import { changePasswordSchema } from './own-account.schemas.ts';
import { mustProve } from './prove.ts';

/** Changes the own password, against the old one. */
export function changeOwnPassword(api: Api, parts: ApiParts): void {
  api.post(
    '/me/password',
    { schema: changePasswordSchema, config: { access: 'own-account' } },
    async (request, reply) => {
      const { account, signIn } = identityOf(request);
      const { password, newPassword } = request.body;
      const userName = await mustProve(parts, request, password);
      mustBeGoodPassword(newPassword, userName);
      const hash = await passwordHash(newPassword);
      await parts.database.queries.transaction().execute(async (transaction) => {
        await writePassword(transaction, account, hash);
        await endSignIns(transaction, account, signIn === null ? {} : { id: signIn });
        await logAccess(transaction, { kind: 'password-set', account });
      });
      return reply.code(204).send(null);
    },
  );
}
