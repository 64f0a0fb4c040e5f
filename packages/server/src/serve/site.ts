import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { talkingPolicy } from './security-headers.ts';

/** Files whose names hold a digest of their content never change; all others are asked for anew. */
function cachingOf(file: string): string {
  return /[\\/]assets[\\/]/u.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The one page that asks nobody anything. */
const silentPage = 'score.html';

/**
 * Pages ask the API, all but the score page: what is dropped there stays there, so neither it nor its
 * worker, whose policy is that of its file, can send anything.
 */
function mayAsk(file: string): boolean {
  return file.endsWith('.html') && path.basename(file) !== silentPage;
}

/** The built pages of the web room, and nothing that changes anything. */
export async function serveSite(instance: FastifyInstance, folder: string): Promise<void> {
  // What is said of a file is said to Node's answer; the policy of all answers would go over it.
  instance.addHook('onSend', async (_request, reply) => {
    const policy = reply.raw.getHeader('content-security-policy');
    if (typeof policy === 'string') reply.header('content-security-policy', policy);
  });
  await instance.register(fastifyStatic, {
    root: folder,
    dotfiles: 'ignore',
    redirect: false,
    cacheControl: false,
    setHeaders: (response, file) => {
      response.setHeader('cache-control', cachingOf(file));
      if (mayAsk(file)) response.setHeader('content-security-policy', talkingPolicy);
    },
  });
  instance.get('/score', (_request, reply) => reply.sendFile('score.html'));
  // The console finds its own way below its address.
  for (const address of ['/staff', '/staff/*'])
    instance.get(address, (_request, reply) => reply.sendFile('staff.html'));
}
