import { OpinionBox } from '../../../opinions/take-opinion.ts';
import type { Api } from '../../api.ts';
import { cutOffWhenStuck } from '../../cut-off.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { sendPieces } from '../../send-pieces.ts';
import { knownMeeting } from '../meetings/meeting-of.ts';
import { followVoteSchema, getVoteSchema, sendOpinionSchema } from './vote.schemas.ts';

async function voteOf({ votes }: ApiParts, meeting: string) {
  const vote = await votes.watch.read(meeting);
  if (vote === null) throw new ProblemError({ code: 'meeting-unknown', facts: { meeting } });
  return vote;
}

/** A meeting's vote, for the voter's page. */
export function getVote(api: Api, parts: ApiParts): void {
  api.get(
    '/public/meetings/:meeting/vote',
    { schema: getVoteSchema, config: { access: 'open' } },
    async (request) => voteOf(parts, request.params.meeting),
  );
}

/** Pages that one process serves at most. */
const mostFollowers = 5_000;

/** A page that takes nothing for one to two of these is cut off and comes back; milliseconds. */
const patience = 30_000;

/** The same as it changes. */
export function followVote(api: Api, parts: ApiParts): void {
  api.get(
    '/public/meetings/:meeting/vote/changes',
    { schema: followVoteSchema, config: { access: 'open' }, exposeHeadRoute: false },
    async (request, reply) => {
      const { meeting } = request.params;
      const { watch } = parts.votes;
      if (watch.followers >= mostFollowers) {
        const facts = { most: mostFollowers };
        return sendProblem(request, reply, { code: 'too-many-streams', facts });
      }
      const first = await voteOf(parts, meeting);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      cutOffWhenStuck(reply.raw, patience);
      const frames = watch.follow(meeting, first, gone.signal);
      reply.header('x-accel-buffering', 'no');
      return sendPieces(reply, 'text/event-stream; charset=utf-8', frames);
    },
  );
}

/** An opinion, kept apart from everything else. */
export function sendOpinion(api: Api, parts: ApiParts): void {
  const box = new OpinionBox(parts.database.queries);
  api.post(
    '/public/meetings/:meeting/opinions',
    { schema: sendOpinionSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { meeting } = await knownMeeting(parts, request.params.meeting);
      const { unit, text } = request.body;
      const { units } = meeting.particulars;
      if (!units.includes(unit)) {
        const faults = [{ path: 'body.unit', detail: 'a unit of the meeting' }];
        return sendProblem(request, reply, { code: 'request-invalid', facts: { faults } });
      }
      const taken = await box.take(meeting.id, unit, text, units.length);
      switch (taken.kind) {
        case 'taken':
          return reply.code(202).send(null);
        case 'closed': {
          const facts = { meeting: meeting.id };
          return sendProblem(request, reply, { code: 'opinions-closed', facts });
        }
        case 'full': {
          const { seconds } = taken;
          return sendProblem(request, reply, { code: 'opinions-too-fast', facts: { seconds } });
        }
      }
    },
  );
}
