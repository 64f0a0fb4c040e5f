import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { getCheckpointSchema } from './get-checkpoint.schemas.ts';

/** The newest signed state of the log. */
export function getCheckpoint(api: Api, { log }: ApiParts): void {
  api.get(
    '/log/checkpoint',
    { schema: getCheckpointSchema, config: { access: 'open' } },
    async (request, reply) => {
      const note = await log.latestCheckpoint();
      if (note === null) return sendProblem(request, reply, { code: 'no-checkpoint', facts: {} });
      return reply
        .type('text/plain; charset=utf-8')
        .serializer((text: string) => text)
        .header('cache-control', 'no-cache')
        .send(note);
    },
  );
}
