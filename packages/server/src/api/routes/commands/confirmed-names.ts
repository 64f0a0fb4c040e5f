import type { FastifyRequest } from 'fastify';

/** What a request confirms of the names in its texts; null where it confirms nothing. */
export function confirmedIn({ headers }: FastifyRequest): string | null {
  const header = headers['names-confirmed'];
  return typeof header === 'string' ? header : null;
}
