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

/** Logs each request when its answer ends: by its route, as registered, never by its address. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      const { method, routeOptions, is404 } = request;
      const route = is404 ? null : (routeOptions.url ?? null);
      const ms = Math.round(reply.elapsedTime * 10) / 10;
      const line = { method, route, status: reply.raw.statusCode, ms };
      // Of a stream that the client has left, or of an answer that it did not wait for.
      const left = reply.raw.writableEnded ? {} : { left: true };
      const level = line.status >= 500 ? 'warn' : 'info';
      request.log[level]({ ...line, ...left }, 'request');
    });
  });
}
