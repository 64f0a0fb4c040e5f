import type { FastifyInstance } from 'fastify';
import { ProblemError } from './problems/problem.ts';

/** U+0000, which JSON and addresses can carry and a text of PostgreSQL cannot. */
const nul = '\0';

/** Where a value that was read as JSON has U+0000 in a text or a key; null when nowhere. */
export function placeOfNul(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (string | number)[] | null {
  if (typeof value === 'string') return value.includes(nul) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, each] of entries) {
    if (typeof key === 'string' && key.includes(nul)) return path;
    const found = placeOfNul(each, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

/** Refuses addresses that carry U+0000, before anything else of the request is read. */
export function refuseNulInAddresses(api: FastifyInstance): void {
  api.addHook('onRequest', async ({ url }) => {
    if (url.includes('%00')) throw new ProblemError({ code: 'request-malformed', facts: {} });
  });
}
