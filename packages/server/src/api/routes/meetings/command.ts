import {
  type MeetingCommand,
  type MeetingCommandType,
  meetingCommandTypes,
  readMeetingCommand,
} from '@pingyi/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { meetingRole } from '../../../access/rights/acting-role.ts';
import { checkOf, followingCommands } from '../../../meetings/checks/list.ts';
import { type MeetingPlace, meetingSubmission } from '../../../meetings/submit-command.ts';
import { followClosing } from '../../../votes/follow-closing.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { answerCommand, readByCore } from '../commands/answer-command.ts';
import { textField } from '../commands/text-field.ts';
import { meetingCommandSchema } from './command.schemas.ts';
import { knownMeeting } from './meeting-of.ts';

/** The meeting that a command is about: in the address, or in the body that plans it. */
async function placeOf(
  parts: ApiParts,
  type: MeetingCommandType,
  { params, body }: FastifyRequest,
): Promise<MeetingPlace> {
  if (type === 'plan-meeting') {
    const { campaign } = params as { readonly campaign: string };
    return { campaign, meeting: textField(body, 'meeting') ?? '' };
  }
  const { meeting } = params as { readonly meeting: string };
  const { campaign } = (await knownMeeting(parts, meeting)).meeting;
  return { campaign, meeting };
}

/** Long work on what a command names, before the log is locked. */
async function prepare({ votes }: ApiParts, meeting: string, { type, body }: MeetingCommand) {
  const problem = await checkOf(type)?.prepare?.(meeting, body, votes);
  if (problem) throw new ProblemError(problem);
}

/** What follows by itself never fails the command that it follows from: it is asked for again later. */
async function follow(parts: ApiParts, place: MeetingPlace, request: FastifyRequest) {
  try {
    await followClosing(parts, place);
  } catch (error) {
    request.log.error({ err: error }, 'what follows a closing was not done');
  }
}

async function give(
  parts: ApiParts,
  type: MeetingCommandType,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { body } = request;
  const place = await placeOf(parts, type, request);
  const { campaign, meeting } = place;
  return answerCommand<MeetingCommand>(
    parts,
    {
      request,
      reply,
      type,
      subject: { meeting },
      campaign,
      location: `/api/meetings/${meeting}`,
      roleOf: (identity, named) => meetingRole(identity, type, campaign, named),
      read: (actor) => readMeetingCommand({ type, actor, body }),
      submission: async (command, expected) => {
        await prepare(parts, meeting, command);
        return meetingSubmission(parts.votes, place, command, expected);
      },
    },
    async () => {
      if (type === 'close-vote') await follow(parts, place, request);
    },
  );
}

/** Bodies that hold a list as long as a panel; others keep the server's own limit. */
const largerBodies: Readonly<Partial<Record<MeetingCommandType, number>>> = {
  'invite-representatives': 16 * 1024 * 1024,
};

/** One route for each command of a meeting but those that the server gives by itself. */
export function registerMeetingCommands(api: Api, parts: ApiParts): void {
  for (const type of meetingCommandTypes) {
    if (followingCommands.has(type)) continue;
    const url =
      type === 'plan-meeting' ? '/campaigns/:campaign/meetings' : `/meetings/:meeting/${type}`;
    api.post(
      url,
      {
        schema: meetingCommandSchema(type),
        config: { access: 'hold-meetings' },
        ...(largerBodies[type] === undefined ? {} : { bodyLimit: largerBodies[type] }),
        validatorCompiler: readByCore(api),
      },
      async (request, reply) => give(parts, type, request, reply),
    );
  }
}
