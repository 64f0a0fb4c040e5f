import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { signOutSchema } from './sign-in.schemas.ts';

/** Ends the sign-in that the request carries, and the streams that it opened. */
export function signOut(api: Api, { access, database, signInWatch }: ApiParts): void {
  api.post(
    '/sign-out',
    { schema: signOutSchema, config: { access: 'own-account' } },
    async (request, reply) => {
      const { account, signIn } = identityOf(request);
      const cookies = await access.signIns.end(request.headers.cookie);
      if (signIn !== null) signInWatch.end(signIn);
      await logAccess(database.queries, { kind: 'signed-out', account });
      return reply
        .code(204)
        .header('set-cookie', [...cookies])
        .send(null);
    },
  );
}
