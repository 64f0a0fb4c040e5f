import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ApiParts } from '../api/parts.ts';

/** What is measured, for the figures at `/metrics`. */
type Measured = Pick<ApiParts, 'database' | 'changes'>;

/** Durations of requests, in seconds, as buckets of the histogram. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** A figure that is looked up when somebody asks for it; not a number while it is unknown. */
function gauge(registry: Registry, name: string, help: string, look: () => Promise<number>): void {
  const made: Gauge = new Gauge({
    name,
    help,
    registers: [registry],
    collect: async () => made.set(await look().catch(() => Number.NaN)),
  });
}

async function checkpointAge({ database }: Measured): Promise<number> {
  const row = await database.queries
    .selectFrom('checkpoint')
    .select('signed_at')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? Number.NaN : (Date.now() - row.signed_at.getTime()) / 1_000;
}

/** Makes the figures of one server and measures its requests by route, never by address or visitor. */
export function measure(server: FastifyInstance, measured: Measured): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { changes, database } = measured;
  const up = async () => ((await database.health()).status === 'ok' ? 1 : 0);
  gauge(registry, 'pingyi_database_up', '1 while the database answers.', up);
  gauge(registry, 'pingyi_log_size', 'Acts in the log.', async () => changes.size);
  gauge(
    registry,
    'pingyi_checkpoint_age_seconds',
    'Since the newest checkpoint was signed; checkpoints follow acts.',
    () => checkpointAge(measured),
  );
  gauge(
    registry,
    'pingyi_change_streams',
    'Clients of this process that follow changes.',
    async () => changes.followers,
  );
  const durations = new Histogram({
    name: 'pingyi_http_request_duration_seconds',
    help: 'Requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  server.addHook(
    'onResponse',
    async ({ method, routeOptions, is404 }, { statusCode, elapsedTime }) => {
      const route = is404 ? 'none' : (routeOptions.url ?? 'none');
      durations.observe({ method, route, status: statusCode }, elapsedTime / 1_000);
    },
  );
  return registry;
}
