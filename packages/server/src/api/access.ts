import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problems/problem.ts';

/** Who may use a route: everybody, or staff with a bearer token. */
type Access = 'open' | 'staff';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route says who may use it; one that does not keeps the server from starting. */
    readonly access?: Access;
    /** The media type of its body, JSON unless said otherwise. */
    readonly accepts?: string;
  }
}

/** The token of `Authorization: Bearer <token>` (RFC 6750, section 2.1), or null. */
function bearerOf(request: FastifyRequest): string | null {
  const match = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/iu.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

/**
 * Guards every route of an instance by its access rule, before anything of the request is read.
 *
 * @throws Error when a route without a rule is registered
 */
export function guardRoutes(
  api: FastifyInstance,
  isStaff: (token: string) => Promise<boolean>,
): void {
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined)
      throw new Error(`${String(method)} ${url} has no access rule`);
  });
  api.addHook('onRequest', async (request) => {
    if (request.is404 || request.routeOptions.config.access === 'open') return;
    const token = bearerOf(request);
    if (token === null || !(await isStaff(token)))
      throw new ProblemError({ code: 'not-signed-in', facts: {} });
  });
}
