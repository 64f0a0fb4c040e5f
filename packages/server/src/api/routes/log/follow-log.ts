import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { positionOf, sendEvents } from '../../send-events.ts';
import { followLogSchema } from './follow-log.schemas.ts';

/** How large the log is, as it grows, for everybody: no more than any checkpoint shows. */
export function followLog(api: Api, { changes: feed }: ApiParts): void {
  api.get(
    '/log/changes',
    { schema: followLogSchema, config: { access: 'open' }, exposeHeadRoute: false },
    async (request, reply) => {
      const position = positionOf(request.headers, request.query) ?? -1;
      return sendEvents<number>(request, reply, {
        feed,
        position,
        follow: (follower) => feed.sizes(position, follower),
        frames: (size) => `event: size\nid: ${size}\ndata: {"size":${size}}\n\n`,
      });
    },
  );
}
