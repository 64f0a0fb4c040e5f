import type { FastifyReply } from 'fastify';

/** Sends a page of the description; it changes with the server's version only. */
export function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .serializer((text: string) => text)
    .send(html);
}
