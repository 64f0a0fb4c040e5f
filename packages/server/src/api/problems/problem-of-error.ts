import { pathOf } from '@pingyi/core';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { troubleOf } from '../../ledger/database-trouble.ts';
import { type Problem, ProblemError } from './problem.ts';

/** The parts of a request as Fastify calls them, and as a path begins with them here. */
const placeNames: Readonly<Record<string, string>> = { querystring: 'query', params: 'path' };

/** `/units/0/id` as `body.units[0].id`. */
function faultPath(context: string, pointer: string): string {
  const parts = pointer.split('/').filter((part) => part !== '');
  return pathOf([
    placeNames[context] ?? context,
    ...parts.map((part) => (/^\d+$/u.test(part) ? Number(part) : part)),
  ]);
}

/** What a route takes. */
interface RouteLimits {
  /** The largest body, in bytes. */
  readonly most: number;
  /** The media type of its body. */
  readonly accepted: string;
}

function ofFastify(code: string, { most, accepted }: RouteLimits): Problem | null {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'too-large', facts: { most } };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { code: 'media-type-unknown', facts: { accepted } };
    default:
      return null;
  }
}

/** What the trouble of a database means for a request. */
function ofDatabase(error: unknown): Problem | null {
  switch (troubleOf(error)) {
    case 'away':
      return { code: 'unavailable', facts: {} };
    case 'full':
      return { code: 'storage-full', facts: {} };
    case 'broken':
      return null;
  }
}

/**
 * The problem behind whatever a route, a hook or Fastify itself threw; null for a bug of ours.
 *
 * @param limits what the route takes
 */
export function problemOfError(error: unknown, limits: RouteLimits): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const context = error.validationContext ?? 'body';
    const faults = error.validation.map(({ instancePath, message = '' }) => ({
      path: faultPath(context, instancePath),
      detail: message,
    }));
    return { code: 'request-invalid', facts: { faults } };
  }
  const { code = '', statusCode = 500 } = (error ?? {}) as { code?: string; statusCode?: number };
  const known = ofFastify(code, limits) ?? ofDatabase(error);
  if (known !== null) return known;
  return statusCode >= 400 && statusCode < 500 ? { code: 'request-malformed', facts: {} } : null;
}
