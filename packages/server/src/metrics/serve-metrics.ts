import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Access } from '../access/open-access.ts';
import { guardRoutes } from '../api/access.ts';
import { answerProblems } from '../api/answer-problems.ts';

/** Serves the figures in the text format of Prometheus, to whoever may read them. */
export async function serveMetrics(
  instance: FastifyInstance,
  options: {
    readonly registry: Registry;
    readonly access: Access;
  },
): Promise<void> {
  answerProblems(instance);
  guardRoutes(instance, () => options.access);
  instance.get('', { config: { access: 'read-figures' } }, async (_request, reply) => {
    const { contentType } = options.registry;
    return reply
      .type(contentType)
      .header('cache-control', 'no-store')
      .send(await options.registry.metrics());
  });
}
