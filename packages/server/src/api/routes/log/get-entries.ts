import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Api } from '../../api.ts';
import { forever } from '../../caching.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { getEntriesSchema, mostEntries } from './get-entries.schemas.ts';

/** The leaves as lines; the first is fetched before the answer begins, so that a fault still has a status. */
async function linesOf(leaves: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const iterator = leaves[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* lines(): AsyncGenerator<string> {
    try {
      for (let next = first; next.done !== true; next = await iterator.next())
        yield `${next.value}\n`;
    } finally {
      await iterator.return?.();
    }
  }
  return lines();
}

function sendLines(
  reply: FastifyReply,
  lines: AsyncIterable<string>,
  caching: string,
): FastifyReply {
  return reply
    .type('application/x-ndjson; charset=utf-8')
    .header('cache-control', caching)
    .send(Readable.from(lines, { objectMode: true, highWaterMark: 64 }));
}

/** Leaf data in order, as a verifier downloads it. */
export function getEntries(api: Api, { log }: ApiParts): void {
  api.get(
    '/log/entries',
    { schema: getEntriesSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { from, to } = request.query;
      if (to < from) {
        const faults = [{ path: 'query.to', detail: 'not below from' }];
        return sendProblem(request, reply, { code: 'request-invalid', facts: { faults } });
      }
      const size = await log.size();
      if (from >= size) return sendProblem(request, reply, { code: 'beyond-log', facts: { size } });
      const asked = Math.min(to, from + mostEntries - 1);
      const lines = await linesOf(log.leaves(from, Math.min(asked, size - 1)));
      return sendLines(reply, lines, asked < size ? forever : 'no-cache');
    },
  );
}
