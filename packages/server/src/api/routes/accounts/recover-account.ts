import type { AccountCommand } from '@pingyi/core';
import { accountSubmission } from '../../../access/accounts/account-submission.ts';
import {
  endSignIns,
  removeSecondFactor,
  writePassword,
} from '../../../access/accounts/credentials.ts';
import { makeLink } from '../../../access/links/one-time-links.ts';
import { sendLink } from '../../../access/links/send-link.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { record } from '../../record.ts';
import { originOf } from '../../same-origin.ts';
import { recoverSchema } from './accounts.schemas.ts';

/** Gives somebody back a way to sign in, recorded as an act of the administrator who did it. */
export function recoverAccount(api: Api, parts: ApiParts): void {
  api.post(
    '/accounts/:account/recover-account',
    { schema: recoverSchema, config: { access: 'recover-accounts' } },
    async (request) => {
      const { account } = request.params;
      const { email, ...body } = request.body;
      const actor = { role: 'administrator', account: identityOf(request).account } as const;
      const command: AccountCommand = {
        type: 'recover-account',
        actor,
        body: { ...body, account },
      };
      const { database, access } = parts;
      const installation = await access.installation();
      const submission = accountSubmission(installation, async () => ({
        ok: true,
        prepared: {
          command,
          write: async (within) => {
            await endSignIns(within, account);
            if (body.what === 'password') await writePassword(within, account, null);
            else await removeSecondFactor(within, account);
            const { account: by } = actor;
            const entry = { kind: 'account-recovered', account: by, subject: account } as const;
            await logAccess(within, { ...entry, what: body.what });
          },
          answer: null,
        },
      }));
      await record(parts, submission);
      if (body.what !== 'password') return { link: null };
      const made = await makeLink(database.queries, {
        purpose: 'password',
        account,
        madeBy: actor,
      });
      const sender = { mailer: access.mailer, origin: originOf(request, access.publicUrl) };
      return { link: await sendLink(sender, made, { purpose: 'password', grants: [], email }) };
    },
  );
}
