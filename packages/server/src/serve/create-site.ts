import { type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import { badRequestPage, brokenPage, notFoundPage } from './plain-page.ts';
import { securityHeaders } from './security-headers.ts';
import { serveSite } from './site.ts';

function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).headers(securityHeaders).type('text/html; charset=utf-8').send(page);
}

/**
 * The site: the built pages of the web room and nothing that changes anything. It keeps no log of who
 * asked for what.
 *
 * @param folder where the built pages lie
 * @param report is told of a bug in one line, without anything about the visitor
 */
export async function createSite(
  folder: string,
  report: (line: string) => void,
): Promise<FastifyInstance> {
  const site = fastify({
    logger: false,
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) => {
      sendPage(reply as FastifyReply, 400, badRequestPage);
    },
  });
  site.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
  });
  site.setNotFoundHandler((_request, reply) => sendPage(reply, 404, notFoundPage));
  site.setErrorHandler((error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status < 500) return sendPage(reply, 400, badRequestPage);
    report(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return sendPage(reply, 500, brokenPage);
  });
  await serveSite(site, folder);
  return site;
}
