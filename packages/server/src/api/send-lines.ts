import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** The lines; the first is fetched before the answer begins, so that a fault still has a status. */
async function begun(lines: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all(): AsyncGenerator<string> {
    try {
      for (let next = first; next.done !== true; next = await iterator.next())
        yield `${next.value}\n`;
    } finally {
      await iterator.return?.();
    }
  }
  return all();
}

/**
 * Answers with one JSON value a line, read as the reader takes them.
 *
 * @param lines without their ends
 * @param caching the value of `cache-control`
 */
export async function sendLines(
  reply: FastifyReply,
  lines: AsyncIterable<string>,
  caching: string,
): Promise<FastifyReply> {
  const parts = Readable.from(await begun(lines), { objectMode: true, highWaterMark: 64 });
  return reply
    .type('application/x-ndjson; charset=utf-8')
    .header('cache-control', caching)
    .send(parts);
}
