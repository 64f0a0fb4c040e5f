import { fastify } from 'fastify';
import type { Access } from '../api/access.ts';
import { createApi } from '../api/create-api.ts';
import type { ApiParts } from '../api/parts.ts';

/** One route of the API with the rule of who may use it. */
export interface RuledRoute {
  /** Such as `POST /invitations`. */
  readonly name: string;
  readonly access: Access | undefined;
}

/** Every route of the API that does something, as it is registered; nothing stands behind it. */
export async function ruledRoutes(): Promise<readonly RuledRoute[]> {
  const found: RuledRoute[] = [];
  const server = fastify();
  server.addHook('onRoute', ({ method, url, config }) => {
    if (config?.changesNothing === true) return;
    for (const each of [method].flat().filter((name) => name !== 'HEAD'))
      found.push({ name: `${each} ${url.replace(/^\/api/u, '')}`, access: config?.access });
  });
  await server.register(
    (instance) => createApi(instance, { version: '0', database: {} } as ApiParts),
    { prefix: '/api' },
  );
  await server.ready();
  await server.close();
  return found;
}
