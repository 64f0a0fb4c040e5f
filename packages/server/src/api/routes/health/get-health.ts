import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { getHealthSchema } from './get-health.schemas.ts';

/** Whether server and database answer, for load balancers and service managers. */
export function getHealth(api: Api, { database, version }: ApiParts): void {
  api.get(
    '/health',
    { schema: getHealthSchema, config: { access: 'open' } },
    async (_request, reply) => {
      const { status, database: kind } = await database.health();
      return reply.code(status === 'ok' ? 200 : 503).send({ status, database: kind, version });
    },
  );
}
