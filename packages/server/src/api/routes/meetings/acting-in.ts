import type { MeetingCommandType } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { meetingRole } from '../../../access/rights/acting-role.ts';
import { identityOf } from '../../access.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { knownMeeting } from './meeting-of.ts';

/**
 * The meeting of an address, and who acts in which role for a command that the server will give.
 *
 * @throws ProblemError when there is no such meeting, or the sender has no role for the command
 */
export async function actingIn(parts: ApiParts, request: FastifyRequest, type: MeetingCommandType) {
  const { meeting: id } = request.params as { readonly meeting: string };
  const { meeting } = await knownMeeting(parts, id);
  const acting = meetingRole(identityOf(request), type, meeting.campaign, undefined);
  if (!acting.ok) throw new ProblemError(acting.problem);
  return { meeting, actor: acting.actor, place: { campaign: meeting.campaign, meeting: id } };
}
