import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { guardRoutes } from '../api/access.ts';
import { answerProblems } from '../api/answer-problems.ts';

/** Serves the figures in the text format of Prometheus, to staff. */
export async function serveMetrics(
  instance: FastifyInstance,
  options: {
    readonly registry: Registry;
    readonly isStaff: (token: string) => Promise<boolean>;
  },
): Promise<void> {
  answerProblems(instance);
  guardRoutes(instance, options.isStaff);
  instance.get('', { config: { access: 'staff' } }, async (_request, reply) => {
    const { contentType } = options.registry;
    return reply
      .type(contentType)
      .header('cache-control', 'no-store')
      .send(await options.registry.metrics());
  });
}
