import { mayHear } from '../../../access/rights/hearing.ts';
import type { Change } from '../../../live/change.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { positionOf, sendEvents } from '../../send-events.ts';
import { followChangesSchema } from './follow-changes.schemas.ts';

function frameOf({ seq, stream, type }: Change): string {
  return `event: change\nid: ${seq}\ndata: ${JSON.stringify({ seq, stream, type })}\n\n`;
}

/** An act is of its own stream, and of the meeting that it belongs to as well. */
function isOf({ stream, joins }: Change, asked: string): boolean {
  return stream === asked || joins === asked;
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
            .filter((change) => stream === undefined || isOf(change, stream))
            .filter((change) => mayHear(grants, change))
            .map(frameOf)
            .join(''),
      });
    },
  );
}
