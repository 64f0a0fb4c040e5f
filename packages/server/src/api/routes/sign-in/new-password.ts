import { endSignIns, writePassword } from '../../../access/accounts/credentials.ts';
import { endLinks, holdLink } from '../../../access/links/one-time-links.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { passwordHash } from '../../../access/sign-in/sign-ins.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { mustBeGoodPassword } from '../own-account/good-password.ts';
import { newPasswordSchema } from './sign-in.schemas.ts';

/** Sets a new password for whoever an administrator gave a link. */
export function setNewPassword(api: Api, { database }: ApiParts): void {
  api.post(
    '/new-password',
    { schema: newPasswordSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { token, password } = request.body;
      await database.queries.transaction().execute(async (transaction) => {
        const link = await holdLink(transaction, 'password', token);
        if (link === null) throw new ProblemError({ code: 'link-over', facts: {} });
        const { account } = link;
        const user = await transaction
          .selectFrom('auth.user')
          .select('username')
          .where('id', '=', account)
          .executeTakeFirst();
        mustBeGoodPassword(password, user?.username ?? '');
        await writePassword(transaction, account, await passwordHash(password));
        await endSignIns(transaction, account);
        await endLinks(transaction, { account, purpose: 'password', as: 'used' });
        await logAccess(transaction, { kind: 'password-set', account, what: 'link' });
      });
      return reply.code(204).send(null);
    },
  );
}
