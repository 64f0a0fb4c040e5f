import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { sessionCookie } from '../access/sign-in/cookies.ts';
import { problemSchema } from './problems/problem.schemas.ts';

/** Adds the answer that every route can give: a problem. */
function withProblems(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { response = {} } = schema as { response?: object };
  const problem = {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: problemSchema } },
  };
  return { ...schema, response: { ...response, default: problem } };
}

/** The names of shared shapes that a part of a document refers to. */
function namesIn(part: unknown): readonly string[] {
  const text = JSON.stringify(part);
  return [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)].map(([, name = '']) => name);
}

/** The document with the shared shapes that something refers to, and no others. */
const withUsedShapes: SwaggerTransformObject = (document) => {
  const whole = jsonSchemaTransformObject(document) as {
    readonly paths?: unknown;
    readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
  };
  const schemas = whole.components?.schemas ?? {};
  const used = new Set<string>();
  const waiting = [...namesIn(whole.paths ?? {})];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...namesIn(schemas[name] ?? {}));
  }
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  const components = { ...whole.components, schemas: Object.fromEntries(kept) };
  return { ...whole, components } as ReturnType<SwaggerTransformObject>;
};

/** Describes every route that is registered afterwards as OpenAPI 3.1. */
export async function describeRoutes(api: FastifyInstance, version: string): Promise<void> {
  api.addHook('onRoute', (route) => {
    if (route.schema === undefined || route.schema.hide === true) return;
    const security = route.config?.access === 'open' ? [] : [{ signIn: [] }];
    route.schema = { ...withProblems(route.schema as Record<string, unknown>), security };
  });
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Pingyi',
        version,
        description: 'Commands and reads of an evaluation, and its public log.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          signIn: {
            type: 'apiKey',
            in: 'cookie',
            name: sessionCookie,
            description:
              'The cookie that POST /api/sign-in sets. Requests that change something also send the header Pingyi-Client, with any value.',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: withUsedShapes,
  });
}
