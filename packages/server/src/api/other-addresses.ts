import type { FastifyInstance, HTTPMethods } from 'fastify';
import { type Problem, ProblemError } from './problems/problem.ts';

const methods: readonly HTTPMethods[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
];

/** Answers an address with a problem, before anything else of the request is read. */
function refuse(
  api: FastifyInstance,
  url: string,
  method: readonly HTTPMethods[],
  problem: Problem,
): void {
  api.route({
    method: [...method],
    url,
    config: { access: 'open', changesNothing: true },
    schema: { hide: true },
    exposeHeadRoute: false,
    onRequest: async () => {
      throw new ProblemError(problem);
    },
    handler: () => undefined,
  });
}

/** Methods by address, as routes are registered on an instance. */
export function watchMethods(api: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> {
  const byUrl = new Map<string, Set<string>>();
  api.addHook('onRoute', ({ method, routePath }) => {
    const known = byUrl.get(routePath) ?? new Set<string>();
    for (const each of [method].flat()) known.add(each);
    byUrl.set(routePath, known);
  });
  return byUrl;
}

/**
 * Answers every other method of a known address with `method-not-allowed` and `Allow` (RFC 9110,
 * section 15.5.6).
 */
export function refuseOtherMethods(
  api: FastifyInstance,
  byUrl: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [url, known] of [...byUrl]) {
    const others = methods.filter((method) => !known.has(method));
    refuse(api, url, others, {
      code: 'method-not-allowed',
      facts: { allowed: [...known].sort() },
    });
  }
}

/** Answers every other address below the API's own with `not-found`: none is a file of the site. */
export function refuseOtherPlaces(api: FastifyInstance): void {
  refuse(api, '/*', methods, { code: 'not-found', facts: {} });
}
