import { type CommandType, commandTypes, type Role, readCommand } from '@pingyi/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingRole } from '../../../access/rights/acting-role.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { commandSchema } from './command.schemas.ts';
import { mustBeReadyFor } from './first-real-campaign.ts';
import { readIdempotencyKey, requestDigest } from './idempotency.ts';
import { commandSubmission } from './submit-command.ts';

interface CommandRequest {
  readonly type: CommandType;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The campaign that a command is about: in the address, or in the body that creates it. */
function campaignOf({ type, request }: CommandRequest): string {
  const holder = type === 'create-campaign' ? request.body : request.params;
  return String((holder as { readonly campaign?: unknown } | null)?.campaign ?? '');
}

/** The one unit that a command's body names, or null. */
function unitIn(body: unknown): string | null {
  const { unit } = (body ?? {}) as { readonly unit?: unknown };
  return typeof unit === 'string' ? unit : null;
}

function versionIn(header: string | undefined): number | null {
  return header === undefined ? null : Number(header.slice(1, -1));
}

async function give(parts: ApiParts, given: CommandRequest): Promise<FastifyReply> {
  const { type, request, reply } = given;
  const { body } = request;
  const campaign = campaignOf(given);
  const named = request.headers['acting-role'] as Role | undefined;
  const about = { campaign, unit: unitIn(body) };
  const acting = actingRole(identityOf(request), type, about, named);
  if (!acting.ok) return sendProblem(request, reply, acting.problem);
  const { actor } = acting;
  if (type === 'create-campaign') await mustBeReadyFor(parts, identityOf(request));
  const read = readCommand({ type, actor, body });
  if (!read.ok)
    return sendProblem(request, reply, { code: 'request-invalid', facts: { faults: read.faults } });
  const header = request.headers['idempotency-key'];
  const key = readIdempotencyKey(header);
  if (header !== undefined && key === null)
    return sendProblem(request, reply, { code: 'idempotency-key-malformed', facts: {} });
  const expected = versionIn(request.headers['if-match']);
  const outcome = await parts.ledger.submit({
    ...commandSubmission(campaign, read.command, expected),
    ...(key === null
      ? {}
      : {
          idempotency: {
            account: actor.account,
            key,
            request: requestDigest({ type, campaign, actor, body, expected }),
          },
        }),
  });
  switch (outcome.kind) {
    case 'fault':
      return sendProblem(request, reply, { code: outcome.fault.code, facts: {} });
    case 'refused':
      return sendProblem(request, reply, outcome.refusal);
    case 'done':
      if (outcome.isRepeat) reply.header('idempotency-replayed', 'true');
      return reply
        .code(201)
        .header('location', `/api/campaigns/${campaign}`)
        .header('etag', `"${outcome.answer.version}"`)
        .send(outcome.answer);
  }
}

/** Bodies that hold a list as long as the city has units; others keep the server's own limit. */
const largerBodies: Readonly<Partial<Record<CommandType, number>>> = {
  'add-units': 16 * 1024 * 1024,
};

/** One route for each command of core; a new command there needs nothing here. */
export function registerCommands(api: Api, parts: ApiParts): void {
  for (const type of commandTypes) {
    const url = type === 'create-campaign' ? '/campaigns' : `/campaigns/:campaign/${type}`;
    api.post(
      url,
      {
        schema: commandSchema(type),
        config: { access: 'give-commands' },
        ...(largerBodies[type] === undefined ? {} : { bodyLimit: largerBodies[type] }),
        // The body is read once, by core's own reader.
        validatorCompiler: (route) =>
          route.httpPart === 'body'
            ? (value: unknown) => ({ value })
            : (api.validatorCompiler?.(route) ?? (() => true)),
      },
      async (request, reply) => give(parts, { type, request, reply }),
    );
  }
}
