import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ballotWorkerPolicy, scanningPermissions, talkingPolicy } from './security-headers.ts';

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

/**
 * Workers that make or check slips, ballots and archives by the kernel, which is WebAssembly. A worker's
 * policy is that of its own file, so the page around it stays as strict as all others.
 */
function isBallotWorker(file: string): boolean {
  return /[\\/]assets[\\/](?:ballot|slip|trustee|verify)-worker-[^\\/]+\.js$/u.test(file);
}

/** Pages that read codes with the camera. */
const scanningPages: ReadonlySet<string> = new Set(['slips.html', 'desk.html']);

/** The policy of a file where it differs from that of all answers. */
function policyOf(file: string): string | null {
  if (isBallotWorker(file)) return ballotWorkerPolicy;
  return mayAsk(file) ? talkingPolicy : null;
}

/** The built pages of the web room, and nothing that changes anything. */
export async function serveSite(instance: FastifyInstance, folder: string): Promise<void> {
  // What is said of a file is said to Node's answer; the policy of all answers would go over it.
  instance.addHook('onSend', async (_request, reply) => {
    for (const name of ['content-security-policy', 'permissions-policy']) {
      const policy = reply.raw.getHeader(name);
      if (typeof policy === 'string') reply.header(name, policy);
    }
  });
  await instance.register(fastifyStatic, {
    root: folder,
    dotfiles: 'ignore',
    redirect: false,
    cacheControl: false,
    setHeaders: (response, file) => {
      response.setHeader('cache-control', cachingOf(file));
      const policy = policyOf(file);
      if (policy !== null) response.setHeader('content-security-policy', policy);
      if (scanningPages.has(path.basename(file)))
        response.setHeader('permissions-policy', scanningPermissions);
      // A page that is kept and opened from disk, never run from here.
      if (/[\\/]files[\\/]/u.test(file)) response.setHeader('content-disposition', 'attachment');
    },
  });
  instance.get('/score', (_request, reply) => reply.sendFile('score.html'));
  instance.get('/v/check', (_request, reply) => reply.sendFile('voter-check.html'));
  instance.get('/r/:meeting', (_request, reply) => reply.sendFile('voter-register.html'));
  instance.get('/v/:meeting', (_request, reply) => reply.sendFile('voter.html'));
  instance.get('/slips/:meeting', (_request, reply) => reply.sendFile('slips.html'));
  for (const page of ['trustee', 'chair', 'tellers', 'papers', 'desk'])
    instance.get(`/${page}/:meeting`, (_request, reply) => reply.sendFile(`${page}.html`));
  instance.get('/screen/:meeting', (_request, reply) => reply.sendFile('hall.html'));
  instance.get('/hall-check', (_request, reply) => reply.sendFile('hall-check.html'));
  instance.get('/verify', (_request, reply) => reply.sendFile('verify.html'));
  // The console finds its own way below its address.
  for (const address of ['/staff', '/staff/*'])
    instance.get(address, (_request, reply) => reply.sendFile('staff.html'));
}
