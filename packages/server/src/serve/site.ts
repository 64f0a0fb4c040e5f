import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Files whose names hold a digest of their content never change; all others are asked for anew. */
function cachingOf(file: string): string {
  return /[\\/]assets[\\/]/u.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The built pages of the web room, and nothing that changes anything. */
export async function serveSite(instance: FastifyInstance, folder: string): Promise<void> {
  await instance.register(fastifyStatic, {
    root: folder,
    dotfiles: 'ignore',
    redirect: false,
    cacheControl: false,
    setHeaders: (response, file) => {
      response.setHeader('cache-control', cachingOf(file));
    },
  });
}
