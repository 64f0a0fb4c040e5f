import { type Meeting, meetingStream } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { type RightName, rightList } from '../../../access/rights/list.ts';
import { reachInto } from '../../../access/rights/reach.ts';
import { identityOf } from '../../access.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';

/** A meeting with its version. */
export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly version: number;
}

/**
 * The meeting that an address names, as its acts leave it now.
 *
 * @throws ProblemError when there is none
 */
export async function knownMeeting(
  { readState }: Pick<ApiParts, 'readState'>,
  id: string,
): Promise<FoundMeeting> {
  const { state: meeting, version } = await readState(meetingStream, id);
  if (meeting === null) throw new ProblemError({ code: 'meeting-unknown', facts: { meeting: id } });
  return { meeting, version };
}

/**
 * The same for staff, whose grants reach the meeting's campaign as a whole.
 *
 * @throws ProblemError when there is none, or the grants do not reach it
 */
export async function meetingFor(
  parts: Pick<ApiParts, 'readState'>,
  request: FastifyRequest,
  id: string,
  right: RightName = 'read-meetings',
): Promise<FoundMeeting> {
  const found = await knownMeeting(parts, id);
  const { grants } = identityOf(request);
  const { roles, says: sentence } = rightList[right];
  const fitting = grants.filter(({ role }) => roles.includes(role));
  if (reachInto(fitting, found.meeting.campaign) === 'all') return found;
  const facts = { right, sentence };
  throw new ProblemError({ code: 'right-missing', facts });
}
