import { type FastifyInstance, fastify } from 'fastify';

/** A server that answers nothing yet, for tests that put something of their own behind the pages. */
export type BareServer = FastifyInstance;

export function bareServer(): BareServer {
  return fastify({
    forceCloseConnections: true,
    // As the real one: a credential of the group BELENIOS-2048 has 617 digits.
    routerOptions: { maxParamLength: 1_300 },
  });
}
