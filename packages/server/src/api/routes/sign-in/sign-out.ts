import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { signOutSchema } from './sign-in.schemas.ts';

/** Ends the sign-in that the request carries. */
export function signOut(api: Api, { access, database }: ApiParts): void {
  api.post(
    '/sign-out',
    { schema: signOutSchema, config: { access: 'own-account' } },
    async (request, reply) => {
      const { account } = identityOf(request);
      const cookies = await access.signIns.end(request.headers.cookie);
      await logAccess(database.queries, { kind: 'signed-out', account });
      return reply
        .code(204)
        .header('set-cookie', [...cookies])
        .send(null);
    },
  );
}
