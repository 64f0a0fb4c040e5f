import type { AccountCommand } from '@pingyi/core';
import { plainSubmission } from '../../../access/accounts/account-submission.ts';
import { cutOff } from '../../../access/accounts/credentials.ts';
import type { Api } from '../../api.ts';
import { managerOf } from '../../managing.ts';
import type { ApiParts } from '../../parts.ts';
import { record } from '../../record.ts';
import { managingCommands, managingSchema } from './accounts.schemas.ts';

/** Commands after which nobody acts for the account any more. */
const shutting: ReadonlySet<string> = new Set(['suspend-account', 'close-account']);

/** Grants, suspension, reopening and closing: each an act, and effective at the next request. */
export function manageAccounts(api: Api, parts: ApiParts): void {
  for (const type of managingCommands)
    api.post(
      `/accounts/:account/${type}`,
      { schema: managingSchema(type), config: { access: 'manage-accounts' } },
      async (request, reply) => {
        const { account } = request.params;
        const actor = managerOf(request);
        // The body was read by core's own shape of this very command.
        const body = { ...(request.body as object), account };
        const command = { type, actor, body } as AccountCommand;
        const installation = await parts.access.installation();
        const submission = plainSubmission(installation, command, async (within) => {
          if (shutting.has(type)) await cutOff(within, account);
        });
        await record(parts, submission);
        return reply.code(204).send(null);
      },
    );
}
