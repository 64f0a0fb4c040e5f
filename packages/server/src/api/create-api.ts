import type { FastifyInstance } from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { guardRoutes } from './access.ts';
import { readJsonBodies } from './json-body.ts';
import { describeRoutes } from './openapi.ts';
import { refuseOtherMethods, watchMethods } from './other-methods.ts';
import type { ApiParts } from './parts.ts';
import { problemOfError } from './problems/problem-of-error.ts';
import { sendProblem } from './problems/send-problem.ts';
import { routes } from './routes/list.ts';

/** The API as a plugin of the server: register it under the prefix `/api`. */
export async function createApi(instance: FastifyInstance, parts: ApiParts): Promise<void> {
  const api = instance.withTypeProvider<ZodTypeProvider>();
  api.setValidatorCompiler(validatorCompiler);
  api.setSerializerCompiler(serializerCompiler);
  readJsonBodies(instance);
  api.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { code: 'not-found', facts: {} }),
  );
  api.setErrorHandler((error, request, reply) => {
    const problem = problemOfError(error, request.routeOptions.bodyLimit ?? 0);
    if (problem !== null) return sendProblem(request, reply, problem);
    request.log.error({ err: error }, 'a bug');
    return sendProblem(request, reply, { code: 'internal', facts: { request: request.id } });
  });
  api.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  guardRoutes(instance, parts.isStaff);
  const methods = watchMethods(instance);
  await describeRoutes(instance, parts.version);
  for (const register of routes) register(api, parts);
  refuseOtherMethods(instance, methods);
}
