import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Pieces that wait for a slow reader. */
const ahead = 4;

/** Answers with texts or bytes piece by piece, made as the reader takes them. */
export function sendPieces(
  reply: FastifyReply,
  mediaType: string,
  pieces: AsyncIterable<string | Uint8Array>,
): FastifyReply {
  return reply
    .type(mediaType)
    .send(Readable.from(pieces, { objectMode: true, highWaterMark: ahead }));
}
