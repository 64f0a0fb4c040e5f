import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identify, Identity } from '../access/identity.ts';
import { gives, type RightName, rightList } from '../access/rights/list.ts';
import { ProblemError } from './problems/problem.ts';
import { comesFromElsewhere } from './same-origin.ts';

/**
 * Who may use a route: everybody (`open`), whoever is signed in, also before the second factor is set up
 * (`own-account`), or who has a right.
 */
export type Access = 'open' | 'own-account' | RightName;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Every route says who may use it; one that does not keeps the server from starting. */
    readonly access?: Access;
    /** The media type of its body, JSON unless said otherwise. */
    readonly accepts?: string;
    /** Whatever its method: it only ever refuses. */
    readonly changesNothing?: true;
  }
}

const identities = new WeakMap<FastifyRequest, Identity>();

/**
 * Who sends a request that passed the guard.
 *
 * @throws Error on a route that is open to everybody
 */
export function identityOf(request: FastifyRequest): Identity {
  const identity = identities.get(request);
  if (identity === undefined) throw new Error('nobody is known on an open route');
  return identity;
}

/** What guarding stands on. */
interface Guard {
  readonly identify: Identify;
  /** The address under which people reach the server, when it is set. */
  readonly publicUrl: string | null;
}

/** Refuses whoever is signed in and may not. */
function mustBeAllowed(identity: Identity, access: Access, request: FastifyRequest): void {
  if (access === 'open' || access === 'own-account') return;
  if (!identity.isComplete) throw new ProblemError({ code: 'second-factor-missing', facts: {} });
  const { campaign = null } = (request.params ?? {}) as { readonly campaign?: string };
  if (gives(identity.grants, access, campaign)) return;
  const sentence = rightList[access].says;
  throw new ProblemError({ code: 'right-missing', facts: { right: access, sentence } });
}

/**
 * Guards every route of an instance by its access rule, before anything of the request's body is read:
 * by default nobody may.
 *
 * @throws Error when a route without a rule is registered
 */
export function guardRoutes(api: FastifyInstance, guard: () => Guard): void {
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined)
      throw new Error(`${String(method)} ${url} has no access rule`);
  });
  api.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const { access, changesNothing } = request.routeOptions.config;
    if (request.is404 || changesNothing === true) return;
    const { cookie, authorization } = request.headers;
    const { identify, publicUrl } = guard();
    if ((cookie !== undefined || access === 'open') && comesFromElsewhere(request, publicUrl))
      throw new ProblemError({ code: 'request-from-elsewhere', facts: {} });
    if (access === 'open') return;
    const identity = await identify({ cookie, authorization });
    if (identity === null || access === undefined)
      throw new ProblemError({ code: 'not-signed-in', facts: {} });
    mustBeAllowed(identity, access, request);
    identities.set(request, identity);
    if (identity.cookies.length > 0) reply.header('set-cookie', [...identity.cookies]);
  });
}
