import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChangeFeed, Told } from '../live/change-feed.ts';
import { Follower } from '../live/follower.ts';
import { cutOffWhenStuck } from './cut-off.ts';
import { sendProblem } from './problems/send-problem.ts';

/** Streams that one process serves at most. */
const mostStreams = 5_000;

/** A client that takes nothing for one to two of these is cut off; it comes back and goes on; milliseconds. */
const patience = 30_000;

/** Milliseconds after which a browser comes back. */
const retry = 2_000;

/** What a stream of server-sent events is made of. */
interface Events<News> {
  readonly feed: ChangeFeed;
  /** Where the client stands, as the id of an event. */
  readonly position: number;
  follow(follower: Follower): AsyncIterable<Told<News>>;
  /** Told of the client when it begins to follow; what it gives is called when the client is gone. */
  readonly onFollow?: (follower: Follower) => () => void;
  /** News as frames of the stream; empty when none of them concern the client. */
  frames(news: News): string;
}

async function* textOf<News>(events: Events<News>, follower: Follower): AsyncGenerator<string> {
  // An event without data sets the id only: who is cut off before the first event comes back to here.
  yield `retry: ${retry}\nid: ${events.position}\n\n`;
  for await (const told of events.follow(follower)) {
    const text = told === 'beat' ? ': \n\n' : events.frames(told.news);
    if (text !== '') yield text;
  }
}

/** Answers with server-sent events (WHATWG HTML, section 9.2) until the client or the server ends them. */
export function sendEvents<News>(
  request: FastifyRequest,
  reply: FastifyReply,
  events: Events<News>,
): FastifyReply {
  if (events.feed.followers >= mostStreams)
    return sendProblem(request, reply, { code: 'too-many-streams', facts: { most: mostStreams } });
  const follower = new Follower();
  const leave = events.onFollow?.(follower);
  reply.raw.once('close', () => {
    follower.stop();
    leave?.();
  });
  cutOffWhenStuck(reply.raw, patience);
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('x-accel-buffering', 'no')
    .send(Readable.from(textOf(events, follower), { objectMode: true, highWaterMark: 1 }));
}

/** Where a client stands that has followed before: `Last-Event-ID`, else `after`, else nowhere. */
export function positionOf(
  headers: { readonly 'last-event-id'?: string | undefined },
  query: { readonly after?: number | undefined },
): number | null {
  const text = headers['last-event-id'];
  if (text !== undefined && /^(?:-1|0|[1-9]\d{0,15})$/u.test(text)) return Number(text);
  return query.after ?? null;
}
