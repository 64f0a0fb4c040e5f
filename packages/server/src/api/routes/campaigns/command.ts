import { type CommandType, commandTypes, readCommand } from '@pingyi/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actingRole } from '../../../access/rights/acting-role.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { answerCommand, readByCore } from '../commands/answer-command.ts';
import { textField } from '../commands/text-field.ts';
import { commandSchema } from './command.schemas.ts';
import { mustBeReadyFor } from './first-real-campaign.ts';
import { commandSubmission } from './submit-command.ts';

/** The campaign that a command is about: in the address, or in the body that creates it. */
function campaignOf(type: CommandType, { body, params }: FastifyRequest): string {
  return textField(type === 'create-campaign' ? body : params, 'campaign') ?? '';
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
      actingRole(identity, type, { campaign, unit: textField(body, 'unit') }, named),
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
