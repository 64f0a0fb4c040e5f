import type { FastifyInstance } from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { guardRoutes } from './access.ts';
import { answerProblems } from './answer-problems.ts';
import { readJsonBodies } from './json-body.ts';
import { refuseNulInAddresses } from './nul.ts';
import { describeRoutes } from './openapi.ts';
import { refuseOtherMethods, refuseOtherPlaces, watchMethods } from './other-addresses.ts';
import type { ApiParts } from './parts.ts';
import { routes } from './routes/list.ts';

/** The API as a plugin of the server: register it under the prefix `/api`. */
export async function createApi(instance: FastifyInstance, parts: ApiParts): Promise<void> {
  instance.setValidatorCompiler(validatorCompiler);
  instance.setSerializerCompiler(serializerCompiler);
  readJsonBodies(instance);
  answerProblems(instance);
  instance.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  refuseNulInAddresses(instance);
  guardRoutes(instance, () => parts.access);
  const methods = watchMethods(instance);
  await describeRoutes(instance, parts.version);
  const api = instance.withTypeProvider<ZodTypeProvider>();
  for (const register of routes) register(api, parts);
  refuseOtherMethods(instance, methods);
  refuseOtherPlaces(instance);
}
