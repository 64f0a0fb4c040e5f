import { mayHear } from '../../../access/rights/hearing.ts';
import type { Change } from '../../../live/change.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { positionOf, sendEvents } from '../../send-events.ts';
import { followChangesSchema } from './follow-changes.schemas.ts';

function frameOf(change: Change): string {
  return `event: change\nid: ${change.seq}\ndata: ${JSON.stringify(change)}\n\n`;
}

/** What is recorded, as it is recorded, for the pages of staff, as long as their sign-in stands. */
export function followChanges(api: Api, { changes: feed, signInWatch }: ApiParts): void {
  api.get(
    '/changes',
    { schema: followChangesSchema, config: { access: 'follow-changes' }, exposeHeadRoute: false },
    async (request, reply) => {
      const { stream } = request.query;
      const { grants, signIn } = identityOf(request);
      const position = positionOf(request.headers, request.query) ?? feed.size - 1;
      return sendEvents<readonly Change[]>(request, reply, {
        feed,
        position,
        onFollow: (follower) => {
          if (signIn === null) return () => undefined;
          signInWatch.keep(signIn, follower);
          return () => signInWatch.release(signIn, follower);
        },
        follow: (follower) => feed.changes(position, follower),
        frames: (news) =>
          news
            .filter((change) => stream === undefined || change.stream === stream)
            .filter((change) => mayHear(grants, change))
            .map(frameOf)
            .join(''),
      });
    },
  );
}
