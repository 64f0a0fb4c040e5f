import type { FastifyError, FastifyInstance, FastifyServerOptions } from 'fastify';

/** How much is logged; `warn` tells of failures only. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export type LogLevel = (typeof logLevels)[number];

/** The level that a text names, or null. */
export function parseLogLevel(text: string): LogLevel | null {
  return logLevels.find((level) => level === text) ?? null;
}

/** What is told of an error: nothing that a query or a request carried. */
function describeError({ name, code, message, stack = '' }: FastifyError) {
  return { type: name, code, message, stack };
}

/**
 * A logger of JSON lines (pino) without personal data: no address, no query string, no body, no user
 * agent, no account.
 *
 * @param write takes one line with its end
 */
export function makeLogger(
  level: LogLevel,
  write: (line: string) => void,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    stream: { write },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { req: () => ({}), res: () => ({}), err: describeError },
  };
}

/** Logs each request when it is answered: by its route, as registered, never by its address. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, is404 } = request;
    const line = {
      method,
      route: is404 ? null : (routeOptions.url ?? null),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (reply.statusCode >= 500) request.log.warn(line, 'request');
    else request.log.info(line, 'request');
  });
}
