import type { Api } from '../../api.ts';
import { openApiSchema } from './description.schemas.ts';

/** The description of every route as OpenAPI 3.1. */
export function getOpenApi(api: Api): void {
  api.get(
    '/openapi.json',
    { schema: openApiSchema, config: { access: 'open' } },
    async (_request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .header('cache-control', 'no-cache')
        .serializer((document: unknown) => JSON.stringify(document))
        .send(api.swagger() as { openapi: string }),
  );
}
