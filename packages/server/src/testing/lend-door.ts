import type { FastifyInstance } from 'fastify';
import type { Answered, Door } from '../rehearsal/door.ts';
import { staffAs } from './test-access.ts';

/** The way into a lent server, without a network. */
export function doorOf(server: FastifyInstance): Door {
  return {
    accountOf: (party) => `test-${party}`,
    ask: async (as, method, path, { body, headers = {} } = {}): Promise<Answered> => {
      const known = as === null ? { 'pingyi-client': 'test' } : staffAs(as);
      const answer = await server.inject({
        method,
        url: `/api${path}`,
        headers: { ...known, ...headers },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: answer.statusCode, text: answer.body };
    },
  };
}
