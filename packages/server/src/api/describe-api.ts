import { fastify } from 'fastify';
import { createApi } from './create-api.ts';
import type { ApiParts } from './parts.ts';

/**
 * The OpenAPI document of the API, without a server: routes are described, never called, so nothing
 * stands behind them.
 *
 * @param version of Pingyi
 */
export async function describeApi(version: string): Promise<object> {
  const parts = { version, database: {} } as ApiParts;
  const server = fastify();
  let document = {};
  await server.register(
    async (instance) => {
      await createApi(instance, parts);
      instance.addHook('onReady', async () => {
        document = instance.swagger();
      });
    },
    { prefix: '/api' },
  );
  await server.ready();
  await server.close();
  return document;
}
