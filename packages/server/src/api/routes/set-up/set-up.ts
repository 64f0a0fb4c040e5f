import { openFirstAccount } from '../../../access/accounts/open-first-account.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { isSetUpNeeded } from '../../../access/set-up-token.ts';
import { passwordHash } from '../../../access/sign-in/sign-ins.ts';
import { exampleStateOf } from '../../../example/example-state.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { record } from '../../record.ts';
import { mustBeGoodPassword } from '../own-account/good-password.ts';
import { setUpSchema, setUpStateSchema } from './set-up.schemas.ts';

/** Whether nobody has an account yet, or nobody but the people of the example. */
export function getSetUp(api: Api, { database }: ApiParts): void {
  api.get('/set-up', { schema: setUpStateSchema, config: { access: 'open' } }, async () => {
    const { queries } = database;
    const [isNeeded, state] = await Promise.all([isSetUpNeeded(queries), exampleStateOf(queries)]);
    return { isNeeded, isExample: state === 'example' };
  });
}

/** Opens the first account with the link that the server printed at its start. */
export function setUp(api: Api, parts: ApiParts): void {
  api.post(
    '/set-up',
    { schema: setUpSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { token, userName, password, name } = request.body;
      const { access, database } = parts;
      mustBeGoodPassword(password, userName);
      const first = { token, userName, passwordHash: await passwordHash(password), name };
      const account = await record(parts, openFirstAccount(await access.installation(), first));
      const signedIn = await access.signIns.withPassword(userName, password);
      if (signedIn.kind === 'done') {
        await logAccess(database.queries, { kind: 'signed-in', account });
        reply.header('set-cookie', [...signedIn.cookies]);
      }
      return reply.code(201).send({ account });
    },
  );
}
