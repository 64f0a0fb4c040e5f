import { randomUUID } from 'node:crypto';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import { createApi } from '../api/create-api.ts';
import type { ApiParts } from '../api/parts.ts';
import { sendProblem } from '../api/problems/send-problem.ts';
import { measure } from '../metrics/metrics.ts';
import { serveMetrics } from '../metrics/serve-metrics.ts';
import { publicRecordOf } from '../public-site/read-public-record.ts';
import { servePublicSite } from '../public-site/serve-public-site.ts';
import { answerBrokenRequest } from './broken-request.ts';
import { badRequestPage, brokenPage, notFoundPage, stoppingPage } from './plain-page.ts';
import { type LogLevel, logRequests, makeLogger } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { serveSite } from './site.ts';

/** What a server is made of. */
export interface ServerParts {
  /** Where the built pages lie. */
  readonly site: string;
  readonly api: ApiParts;
  readonly logLevel: LogLevel;
  /** Takes the log, a line at a time. */
  readonly writeLog: (line: string) => void;
}

/** The largest body of a request unless a route says otherwise, in bytes. */
const largestBody = 1024 * 1024;

/** The longest part of an address, in characters: a credential of the group BELENIOS-2048 has 617 digits. */
const longestPart = 1_300;

/** How long a request may take to arrive, and to be answered once the server is stopping; milliseconds. */
const arrivalPatience = 30_000;
const stoppingPatience = 10_000;

function isForPrograms({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return /^\/(?:api|metrics)(?:[/?#%]|$)/u.test(url);
}

function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply
    .code(status)
    .headers(securityHeaders)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);
}

/** Refuses what comes after the server was told to stop, and lets what is under way finish. */
function stopInOrder(server: FastifyInstance, { changes, screens }: ApiParts): void {
  let isStopping = false;
  server.addHook('preClose', async () => {
    isStopping = true;
    changes.close();
    screens.close();
    setTimeout(() => server.server.closeAllConnections(), stoppingPatience).unref();
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!isStopping) return;
    if (isForPrograms(request)) return sendProblem(request, reply, { code: 'stopping', facts: {} });
    return sendPage(reply, 503, stoppingPage);
  });
}

/**
 * The one server of Pingyi: the API under `/api`, figures at `/metrics`, pages everywhere else. It keeps
 * no log of who asked for what.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { api, site, logLevel, writeLog } = parts;
  const server = fastify({
    logger: makeLogger(logLevel, writeLog),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit: largestBody,
    routerOptions: { maxParamLength: longestPart },
    requestTimeout: arrivalPatience,
    genReqId: () => randomUUID(),
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (_error, request, reply) => {
      const [asked, answer] = [request as FastifyRequest, reply as FastifyReply];
      answer.headers(securityHeaders);
      if (isForPrograms(asked))
        sendProblem(asked, answer, { code: 'request-malformed', facts: {} });
      else sendPage(answer, 400, badRequestPage);
    },
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
  });
  logRequests(server);
  const registry = measure(server, api);
  stopInOrder(server, api);
  server.setNotFoundHandler((_request, reply) => sendPage(reply, 404, notFoundPage));
  server.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status < 500) return sendPage(reply, 400, badRequestPage);
    request.log.error({ err: error }, 'a bug');
    return sendPage(reply, 500, brokenPage);
  });
  await server.register((instance) => createApi(instance, api), { prefix: '/api' });
  const figures = { registry, access: api.access };
  await server.register((instance) => serveMetrics(instance, figures), { prefix: '/metrics' });
  const openRecord = publicRecordOf(api.database.queries);
  await server.register((instance) => servePublicSite(instance, { site, openRecord }));
  await server.register((instance) => serveSite(instance, site));
  return server;
}
