import type { FastifyInstance, HTTPMethods } from 'fastify';
import { ProblemError } from './problems/problem.ts';

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
 * section 15.5.6), before its body is read.
 */
export function refuseOtherMethods(
  api: FastifyInstance,
  byUrl: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [url, known] of [...byUrl]) {
    const allowed = [...known].sort();
    api.route({
      method: methods.filter((method) => !known.has(method)),
      url,
      config: { access: 'open' },
      schema: { hide: true },
      exposeHeadRoute: false,
      onRequest: async () => {
        throw new ProblemError({ code: 'method-not-allowed', facts: { allowed } });
      },
      handler: () => undefined,
    });
  }
}
