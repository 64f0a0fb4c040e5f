import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  ballotWorkerPolicy,
  securityHeaders,
} from '../../packages/server/src/serve/security-headers.ts';
import { serveSite } from '../../packages/server/src/serve/site.ts';
import { type BareServer, bareServer } from '../../packages/server/src/testing/bare-server.ts';
import { chromium, closeWindows, launch } from './chromium.ts';
import { openVoteBox, type VoteBox, type VoteBoxPlan } from './vote-box.ts';

const pages = path.join(import.meta.dirname, '..', '..', 'packages', 'web', 'dist');

/** The size of the smallest phone that the page is made for. */
export const smallPhone = { viewport: { width: 360, height: 640 }, hasTouch: true } as const;

/** How the line behaves, for one test. */
interface Faults {
  /** Ballots arrive and are kept, but their answers are lost. */
  losesAnswers: boolean;
  /** Ballots that are answered "too many" with a second to wait. */
  tooMany: number;
}

export interface VoteSite {
  readonly box: VoteBox;
  readonly faults: Faults;
  /** Paths of every request to the server, the newest last. */
  readonly asked: readonly string[];
  /** The page of a slip; without one, of the meeting. */
  at(slip?: string, query?: string): string;
  /** Tells pages at once that something changed. */
  changed(): void;
  /** Cuts every line, and lets none come back until it is told that the server is up again. */
  setDown(isDown: boolean): void;
}

function answerVote(server: BareServer, box: VoteBox, faults: Faults, streams: Set<() => void>) {
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  server.get<{ Params: { meeting: string } }>(
    '/api/public/meetings/:meeting/vote',
    ({ params }, reply) =>
      params.meeting === box.meeting
        ? reply.header('cache-control', 'no-store').send(box.vote())
        : reply.code(404).send({ code: 'meeting-unknown' }),
  );
  server.get<{ Params: { meeting: string } }>(
    '/api/public/meetings/:meeting/vote/changes',
    (request, reply) => {
      if (request.params.meeting !== box.meeting)
        return reply.code(404).send({ code: 'meeting-unknown' });
      reply.hijack();
      const { raw } = reply;
      const write = (): void => {
        raw.write(`event: vote\ndata: ${JSON.stringify(box.vote())}\n\n`);
      };
      raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      write();
      streams.add(write);
      request.raw.on('close', () => streams.delete(write));
      return reply;
    },
  );
  server.get<{ Params: { poll: string; credential: string } }>(
    '/api/polls/:poll/credentials/:credential',
    ({ params: { poll, credential } }, reply) => {
      const counter = box.counterOf(poll, credential);
      if (counter === null) return reply.code(404).send({ code: 'credential-unlisted' });
      return reply.send({ counter });
    },
  );
  server.post<{ Params: { poll: string }; Body: string }>(
    '/api/polls/:poll/ballots',
    { bodyLimit: 5_000_000 },
    ({ params, body }, reply) => {
      if (faults.tooMany > 0) {
        faults.tooMany -= 1;
        return reply.code(429).header('retry-after', '1').send({ code: 'ballots-too-fast' });
      }
      const { status, body: answer } = box.cast(params.poll, body);
      if (faults.losesAnswers) {
        reply.raw.destroy();
        return reply.hijack();
      }
      return reply.code(status).send(answer);
    },
  );
  server.get<{ Params: { poll: string } }>('/api/polls/:poll/board', ({ params }, reply) =>
    reply.send({ poll: params.poll, voters: 0, codes: box.board(params.poll) }),
  );
  server.post<{ Body: string }>('/api/public/meetings/:meeting/opinions', ({ body }, reply) => {
    box.opinions.push(JSON.parse(body));
    return reply.code(202).send(null);
  });
}

/** Workers that begin with a script of the test's own, which makes an older browser of this one. */
function serveWorkers(server: BareServer, prelude: string): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!/^\/assets\/ballot-worker-/u.test(request.url)) return;
    const script = await readFile(path.join(pages, request.url), 'utf8');
    await reply
      .type('text/javascript')
      .header('content-security-policy', ballotWorkerPolicy)
      .send(`${prelude}\n${script}`);
  });
}

/** Serves the built pages as the server does, with a ballot box behind them, until it is closed. */
async function serveVote(
  plan: VoteBoxPlan,
  workerPrelude = '',
): Promise<VoteSite & { readonly close: () => Promise<void> }> {
  const box = openVoteBox(plan);
  const faults: Faults = { losesAnswers: false, tooMany: 0 };
  let isServerDown = false;
  const asked: string[] = [];
  const streams = new Set<() => void>();
  const server = bareServer();
  server.addHook('onRequest', (request, reply, done) => {
    asked.push(request.url);
    if (isServerDown) {
      reply.raw.destroy();
      reply.hijack();
      return;
    }
    reply.headers(securityHeaders);
    done();
  });
  if (workerPrelude !== '') serveWorkers(server, workerPrelude);
  answerVote(server, box, faults, streams);
  await server.register((instance) => serveSite(instance, pages));
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return {
    box,
    faults,
    asked,
    // Not a secure context, unlike the loopback's own number: as in a hall over plain http.
    at: (slip, query = '') =>
      `http://hall.test:${port}/v/${box.meeting}${query}${slip === undefined ? '' : `#${slip}`}`,
    changed: () => {
      for (const write of streams) write();
    },
    setDown: (isDown) => {
      isServerDown = isDown;
      if (isDown) server.server.closeAllConnections();
    },
    close: () => server.close(),
  };
}

/** A page with everything that would betray a fault. */
interface VoterWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings of the console, breaches of the security policy included. */
  readonly complaints: readonly string[];
}

interface Hall {
  /**
   * A vote of its own for one test.
   *
   * @param workerPrelude runs in the page's workers before their own script
   */
  vote(plan: VoteBoxPlan, workerPrelude?: string): Promise<VoteSite>;
  /** Opens an address as on somebody's phone. */
  open(address: string, options?: BrowserContextOptions): Promise<VoterWindow>;
}

/** Browser and votes for the tests of one file; all end with them. */
export function useHall(): Hall {
  let browser: Browser | null = null;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    if (chromium !== null) browser = await launch();
  });
  afterEach(async () => {
    await closeWindows(browser);
    await Promise.all(closing.splice(0).map((close) => close()));
  });
  afterAll(async () => {
    await closeWindows(browser);
  });
  return {
    vote: async (plan, workerPrelude) => {
      const site = await serveVote(plan, workerPrelude);
      closing.push(site.close);
      return site;
    },
    open: async (address, options = smallPhone) => {
      if (browser === null) throw new Error('no browser');
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address);
      return { context, page, complaints };
    },
  };
}
