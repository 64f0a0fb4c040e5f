import { type Actor, accountsStream, decideAccounts, type Grant } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { accountProblem } from '../../../access/accounts/account-submission.ts';
import { newAccountId } from '../../../access/accounts/credentials.ts';
import { writeHolder } from '../../../access/accounts/holders.ts';
import { findInvitation } from '../../../access/links/invitations.ts';
import { makeLink } from '../../../access/links/one-time-links.ts';
import { sendLink } from '../../../access/links/send-link.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import type { Api } from '../../api.ts';
import { managerOf } from '../../managing.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { originOf } from '../../same-origin.ts';
import { inviteSchema, renewSchema } from './invitations.schemas.ts';

/** What an invitation brings to whom. */
interface Offer {
  readonly account: ReturnType<typeof newAccountId>;
  readonly grants: readonly Grant[];
}

/** @throws ProblemError when accepting the invitation would be refused now */
async function mustBeGrantable(parts: ApiParts, actor: Actor, body: Offer): Promise<void> {
  const installation = await parts.access.installation();
  const { state } = await parts.readState(accountsStream, installation);
  const decision = decideAccounts(state, { type: 'open-account', actor, body }, installation);
  if (!decision.ok) throw new ProblemError(accountProblem(decision.unmet));
}

async function handOver(
  parts: ApiParts,
  request: FastifyRequest,
  made: Awaited<ReturnType<typeof makeLink>>,
  { account, grants, email }: Offer & { readonly email: string | null },
) {
  const { mailer, publicUrl } = parts.access;
  const sender = { mailer, origin: originOf(request, publicUrl) };
  const link = await sendLink(sender, made, { purpose: 'invitation', grants, email });
  return { invitation: made.id, account, ...link };
}

/** Invites somebody to an account by a one-time link. */
export function invite(api: Api, parts: ApiParts): void {
  api.post(
    '/invitations',
    { schema: inviteSchema, config: { access: 'invite' } },
    async (request, reply) => {
      const { grants, name, phone, email } = request.body;
      const madeBy = managerOf(request);
      const account = newAccountId();
      await mustBeGrantable(parts, madeBy, { account, grants });
      const made = await parts.database.queries.transaction().execute(async (transaction) => {
        await writeHolder(transaction, account, { name, phone });
        const by = madeBy.account;
        await logAccess(transaction, { kind: 'invitation-made', account: by, subject: account });
        return makeLink(transaction, { purpose: 'invitation', account, grants, madeBy });
      });
      return reply.code(201).send(await handOver(parts, request, made, { account, grants, email }));
    },
  );
}

/** Makes another link for an invitation that waits or is too old. */
export function renewInvitation(api: Api, parts: ApiParts): void {
  api.post(
    '/invitations/:invitation/renew',
    { schema: renewSchema, config: { access: 'invite' } },
    async (request, reply) => {
      const { email } = request.body;
      const madeBy = managerOf(request);
      const found = await findInvitation(parts.database.queries, request.params.invitation);
      if (found === null) throw new ProblemError({ code: 'invitation-unknown', facts: {} });
      const { account, grants } = found;
      await mustBeGrantable(parts, madeBy, { account, grants });
      const made = await parts.database.queries.transaction().execute(async (transaction) => {
        const by = madeBy.account;
        await logAccess(transaction, { kind: 'invitation-renewed', account: by, subject: account });
        return makeLink(transaction, { purpose: 'invitation', account, grants, madeBy });
      });
      return reply.code(201).send(await handOver(parts, request, made, { account, grants, email }));
    },
  );
}
