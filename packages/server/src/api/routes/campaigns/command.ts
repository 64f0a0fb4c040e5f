import { type CommandType, commandTypes, readCommand } from '@pingyi/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingRole } from '../../../access/rights/acting-role.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { answerCommand, readByCore } from '../commands/answer-command.ts';
import { commandSchema } from './command.schemas.ts';
import { mustBeReadyFor } from './first-real-campaign.ts';
import { commandSubmission } from './submit-command.ts';

/** The campaign that a command is about: in the address, or in the body that creates it; '' where that is no text. */
function campaignOf(type: CommandType, request: FastifyRequest): string {
  const holder = type === 'create-campaign' ? request.body : request.params;
  const { campaign } = (holder ?? {}) as { readonly campaign?: unknown };
  return typeof campaign === 'string' ? campaign : '';
}

/** The one unit that a command's body names, or null. */
function unitIn(body: unknown): string | null {
  const { unit } = (body ?? {}) as { readonly unit?: unknown };
  return typeof unit === 'string' ? unit : null;
}

function give(
  parts: ApiParts,
  type: CommandType,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { body } = request;
  const campaign = campaignOf(type, request);
  return answerCommand(parts, {
    request,
    reply,
    type,
    subject: { campaign },
    campaign,
    location: `/api/campaigns/${campaign}`,
    roleOf: (identity, named) =>
      actingRole(identity, type, { campaign, unit: unitIn(body) }, named),
    read: (actor) => readCommand({ type, actor, body }),
    submission: async (command, expected) => {
      if (type === 'create-campaign') await mustBeReadyFor(parts, identityOf(request));
      return commandSubmission(campaign, command, expected);
    },
  });
}

/** Bodies that hold a list as long as the city has units; others keep the server's own limit. */
const largeBody = 16 * 1024 * 1024;

const largerBodies: Readonly<Partial<Record<CommandType, number>>> = {
  'add-units': largeBody,
  'enter-daily-lines': largeBody,
  'take-over-daily-lines': largeBody,
  'confirm-daily-lines': largeBody,
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
        validatorCompiler: readByCore(api),
      },
      async (request, reply) => give(parts, type, request, reply),
    );
  }
}
