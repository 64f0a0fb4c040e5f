import type { FastifyRequest } from 'fastify';

/** Methods that change nothing (RFC 9110, section 9.2.1). */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** A header that no form of another site can send; any value will do. */
const clientHeader = 'pingyi-client';

/** The host of an address, with its port; null for what is no address, such as `null`. */
function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}

/**
 * Whether a request that changes something may have been sent by a page of another site in the name of
 * whoever is signed in (CSRF). Two marks are asked for, either of which such a page lacks: our own header,
 * which browsers send across sites only after asking a server that never agrees, and, where the browser
 * tells it, an `Origin` that is ours.
 *
 * @param publicUrl the address under which people reach the server, or null to go by `Host`
 */
export function comesFromElsewhere(
  request: Pick<FastifyRequest, 'method' | 'headers' | 'host'>,
  publicUrl: string | null,
): boolean {
  if (safeMethods.has(request.method)) return false;
  if (request.headers[clientHeader] === undefined) return true;
  const { origin } = request.headers;
  if (origin === undefined) return false;
  const own = hostOf(publicUrl ?? `http://${request.host}`);
  return hostOf(origin) !== own;
}

/** The address under which somebody reached the server, for links to it. */
export function originOf(
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  publicUrl: string | null,
): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}
