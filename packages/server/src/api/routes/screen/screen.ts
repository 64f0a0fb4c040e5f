import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import { cutOffWhenStuck } from '../../cut-off.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { sendPieces } from '../../send-pieces.ts';
import { followScreenSchema, getScreenSchema } from './screen.schemas.ts';

async function viewOf({ screens }: ApiParts, meeting: string) {
  const view = await screens.read(meeting);
  if (view === null) throw new ProblemError({ code: 'meeting-unknown', facts: { meeting } });
  return view;
}

/** A meeting for the hall's screen. */
export function getScreen(api: Api, parts: ApiParts): void {
  api.get(
    '/public/meetings/:meeting/screen',
    { schema: getScreenSchema, config: { access: 'open' } },
    async (request, reply) => {
      const view = await viewOf(parts, request.params.meeting);
      return reply.header('cache-control', 'no-store').send({ now: instantNow(), ...view });
    },
  );
}

/** Screens that one process serves at most. */
const mostScreens = 1_000;

/** A screen that takes nothing for one to two of these is cut off and comes back; milliseconds. */
const patience = 30_000;

/** The same as it changes. */
export function followScreen(api: Api, parts: ApiParts): void {
  api.get(
    '/public/meetings/:meeting/screen/changes',
    { schema: followScreenSchema, config: { access: 'open' }, exposeHeadRoute: false },
    async (request, reply) => {
      const { meeting } = request.params;
      const { screens } = parts;
      if (screens.followers >= mostScreens)
        return sendProblem(request, reply, {
          code: 'too-many-streams',
          facts: { most: mostScreens },
        });
      const first = await viewOf(parts, meeting);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      cutOffWhenStuck(reply.raw, patience);
      reply.header('x-accel-buffering', 'no');
      const frames = screens.follow(meeting, first, gone.signal);
      return sendPieces(reply, 'text/event-stream; charset=utf-8', frames);
    },
  );
}
