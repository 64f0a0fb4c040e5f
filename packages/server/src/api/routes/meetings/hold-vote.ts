import { type PollId, pollsToOpen } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { meetingRole } from '../../../access/rights/acting-role.ts';
import { askRules } from '../../../meetings/ask-rules.ts';
import { leaveClosing, prepareClosing } from '../../../polls/prepare-closing.ts';
import { setupOf } from '../../../polls/setup.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { knownMeeting, meetingFor } from './meeting-of.ts';
import { getOpeningSchema, leaveClosingSchema, prepareClosingSchema } from './meetings.schemas.ts';

/** What opening the vote would open, for the chair to sign. */
export function getOpening(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/meetings/:meeting/opening',
    { schema: getOpeningSchema, config: { access: 'read-meetings' } },
    async (request) => {
      const { meeting } = await meetingFor(parts, request, request.params.meeting);
      const polls: { poll: string; electorate: number; setup: string }[] = [];
      for (const { poll } of pollsToOpen(meeting)) {
        const setup = await setupOf(queries, meeting.id, poll);
        if (setup === null) {
          const state = meeting.electronic.polls.get(poll)?.state ?? 'drafted';
          throw new ProblemError({ code: 'poll-unready', facts: { poll, state } });
        }
        polls.push({ poll, electorate: setup.electorate, setup: setup.hash });
      }
      return { polls };
    },
  );
}

/** The open polls of a meeting that the sender may close now: the very rules of `close-vote`. */
async function closablePolls(parts: ApiParts, request: FastifyRequest): Promise<readonly PollId[]> {
  const { meeting: id } = request.params as { readonly meeting: string };
  const { meeting } = await knownMeeting(parts, id);
  const acting = meetingRole(identityOf(request), 'close-vote', meeting.campaign, undefined);
  if (!acting.ok) throw new ProblemError(acting.problem);
  const open = [...meeting.electronic.polls.values()]
    .filter(({ state }) => state === 'open')
    .map((poll) => poll.id);
  const numbers = { endBallots: '0'.repeat(64), ballots: 0, voters: 0, signatures: [] };
  const polls = open.map((poll) => ({ poll, ...numbers }));
  const asking = {
    database: parts.database.queries,
    readState: parts.readState,
    now: instantNow(),
  };
  await askRules(asking, meeting, acting.actor, 'close-vote', { polls, signatures: [] });
  return open;
}

/** Holds the box for the chair's signature. */
export function prepareVoteClosing(api: Api, parts: ApiParts): void {
  api.post(
    '/meetings/:meeting/closing',
    { schema: prepareClosingSchema, config: { access: 'hold-meetings' } },
    async (request) => {
      const prepared = await prepareClosing(
        parts.database.queries,
        await closablePolls(parts, request),
      );
      return { until: prepared.until, polls: prepared.polls.map((poll) => ({ ...poll })) };
    },
  );
}

/** Takes ballots again. */
export function leaveVoteClosing(api: Api, parts: ApiParts): void {
  api.delete(
    '/meetings/:meeting/closing',
    { schema: leaveClosingSchema, config: { access: 'hold-meetings' } },
    async (request, reply) => {
      await leaveClosing(parts.database.queries, await closablePolls(parts, request));
      return reply.code(204).send(null);
    },
  );
}
