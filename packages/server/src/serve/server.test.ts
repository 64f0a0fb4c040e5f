import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardRoutes } from '../api/access.ts';
import { askerOf, creationOf } from '../testing/ask.ts';
import { type LentServer, lendServer, staff } from '../testing/lend-server.ts';
import { staffAs } from '../testing/test-access.ts';

let lent: LentServer;
let server: FastifyInstance;

beforeAll(async () => {
  lent = await lendServer();
  server = lent.server;
});
afterAll(() => lent.giveBack());

/** Every operation of the description, `GET /api/health`. */
async function operations() {
  const { body } = await askerOf(server).get<{
    paths: Record<string, Record<string, { security?: object[] }>>;
  }>('/api/openapi.json');
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security = [] }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase() as 'GET' | 'POST' | 'PUT',
      url: path
        .replace('{campaign}', 'city')
        .replace('{code}', 'refused')
        .replace(/\{\w+\}/gu, 'some'),
      isOpen: security.length === 0,
    })),
  );
}

describe('access', () => {
  it('is open to health, log, votes, description and the ways in, and to nothing else', async () => {
    const open = (await operations()).filter(({ isOpen }) => isOpen).map(({ name }) => name);
    expect(open).toEqual([
      'GET /api/health',
      'GET /api/log',
      'GET /api/log/checkpoint',
      'GET /api/log/entries',
      'GET /api/log/proof/inclusion',
      'GET /api/log/proof/consistency',
      'GET /api/log/witnesses',
      'GET /api/log/cosignatures',
      'POST /api/log/cosignatures',
      'GET /api/log/foreign-checkpoints',
      'POST /api/log/foreign-checkpoints',
      'GET /api/log/changes',
      'GET /api/public/campaigns',
      'GET /api/public/campaigns/{campaign}/bundle',
      'GET /api/public/campaigns/{campaign}/acts',
      'GET /api/public/meetings/{meeting}/vote',
      'GET /api/public/meetings/{meeting}/vote/changes',
      'POST /api/public/meetings/{meeting}/opinions',
      'GET /api/public/meetings/{meeting}/opinions',
      'GET /api/public/meetings/{meeting}/screen',
      'GET /api/public/meetings/{meeting}/screen/changes',
      'POST /api/public/meetings/{meeting}/link',
      'POST /api/public/meetings/{meeting}/link-registration',
      'GET /api/public/contents/{sha256}',
      'GET /api/polls/{poll}/credentials/{credential}',
      'GET /api/polls/{poll}/credentials',
      'GET /api/polls/{poll}/board',
      'GET /api/polls/{poll}/archive',
      'GET /api/polls/{poll}/strong',
      'GET /api/polls/{poll}/hints',
      'GET /api/polls/{poll}/result',
      'GET /api/set-up',
      'POST /api/set-up',
      'POST /api/example',
      'POST /api/example/sign-in-links',
      'POST /api/sign-in',
      'POST /api/sign-in/second-factor',
      'POST /api/sign-in/link',
      'POST /api/new-password',
      'POST /api/invitations/look',
      'POST /api/invitations/accept',
      'GET /api',
      'GET /api/openapi.json',
      'GET /api/problems',
      'GET /api/problems/{code}',
      'POST /api/polls/{poll}/ballots',
    ]);
  });

  it('is refused to strangers by every other route, before anything of the request is read', async () => {
    const closed = (await operations()).filter(({ isOpen }) => !isOpen);
    expect(closed.length).toBeGreaterThan(30);
    for (const { method, url, name } of [
      ...closed,
      { method: 'GET', url: '/metrics', name: '' } as const,
    ]) {
      const payload = method !== 'GET' ? { payload: '{broken' } : {};
      const { statusCode } = await server.inject({ method, url, ...payload });
      expect(statusCode, name).toBe(401);
    }
  });

  it('must be said of a route, or the server does not start', async () => {
    const forgetful = fastify();
    guardRoutes(forgetful, () => lent.parts.access);
    expect(() => forgetful.get('/forgotten', async () => null)).toThrow('GET /forgotten');
    await forgetful.close();
  });
});

describe('every answer', () => {
  it('carries the security headers', async () => {
    for (const url of [
      '/',
      '/nothing',
      '/api',
      '/api/health',
      '/api/nothing',
      '/api/%E0',
      '/metrics',
    ]) {
      const { headers } = await server.inject({ url });
      expect(headers['content-security-policy'], url).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('lets pages ask the API, but never the score page', async () => {
    const connect = async (url: string) => {
      const { headers } = await server.inject(url);
      return /connect-src ([^;]+)/u.exec(String(headers['content-security-policy']))?.[1];
    };
    for (const url of ['/', '/index.html', '/staff.html'])
      expect(await connect(url), url).toBe("'self'");
    for (const url of ['/score', '/assets/worker.js', '/nothing.html', '/api'])
      expect(await connect(url), url).toBe("'none'");
  });

  it('finds the voter’s page by the name of its meeting, and the page that checks beside it', async () => {
    for (const [url, page] of [
      ['/v/hall-1', 'voter'],
      ['/v/check', 'voter-check'],
    ] as const) {
      const { statusCode, body, headers } = await server.inject(url);
      expect([statusCode, body]).toEqual([200, `<!doctype html><title>${page}</title>`]);
      expect(headers['content-security-policy']).toContain("connect-src 'self'");
    }
  });

  it('lets workers that make ballots run WebAssembly and ask nobody; no page may', async () => {
    const policy = async (url: string) =>
      String((await server.inject(url)).headers['content-security-policy']);
    const worker = await policy('/assets/ballot-worker-fast-1a2b.js');
    expect(worker).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
    for (const url of ['/v/hall-1', '/staff.html', '/assets/ballot-worker-fast-none.js'])
      expect(await policy(url), url).not.toContain('wasm');
  });

  it('of the API is kept by nobody unless it says so', async () => {
    for (const url of ['/api/health', '/api/log', '/api/campaigns', '/metrics'])
      expect((await server.inject({ url, headers: staff })).headers['cache-control']).toBe(
        'no-store',
      );
  });
});

describe('health', () => {
  it('is exactly three words, and 503 while the database is down', async () => {
    const { statusCode, body } = await server.inject('/api/health');
    expect(statusCode).toBe(200);
    expect(body).toBe('{"status":"ok","database":"embedded","version":"0.0.0-test"}');
    const database = {
      kind: 'server',
      queries: lent.lent.database.queries,
      health: async () => ({ status: 'down', database: 'server', version: '18.4' }) as const,
    } as const;
    const down = await (await lent.another({ database })).inject('/api/health');
    expect(down.statusCode).toBe(503);
    expect(down.body).toBe('{"status":"down","database":"server","version":"0.0.0-test"}');
  });
});

describe('figures', () => {
  it('are by route, never by address', async () => {
    await askerOf(server).post('/api/campaigns', creationOf('city'));
    await lent.sign();
    await expect.poll(() => lent.parts.changes.size).toBe(1);
    await server.inject({ url: '/api/campaigns/secret-campaign?x=secret-query', headers: staff });
    await server.inject({ url: '/secret-page' });
    const { body, headers } = await server.inject({
      url: '/metrics',
      headers: staffAs('administrator'),
    });
    expect(headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(body).toContain('route="/api/campaigns/:campaign",status="404"');
    expect(body).not.toContain('secret');
    const figure = (name: string) => Number(new RegExp(`^${name} (.*)$`, 'mu').exec(body)?.[1]);
    expect(figure('pingyi_database_up')).toBe(1);
    expect(figure('pingyi_log_size')).toBe(1);
    expect(figure('pingyi_checkpoint_age_seconds')).toBeGreaterThanOrEqual(0);
    expect(figure('pingyi_change_streams')).toBe(0);
    expect(figure('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });
});

describe('the log of requests', () => {
  it('tells route, status and time, and nothing of who asked for what', async () => {
    const before = lent.logged.length;
    await server.inject({
      method: 'POST',
      url: '/api/campaigns/secret-campaign/add-units?secret=query',
      headers: { ...staff, 'user-agent': 'secret-agent', 'x-forwarded-for': '203.0.113.7' },
      payload: { units: 'secret-body' },
      remoteAddress: '203.0.113.9',
    });
    await server.inject({ url: '/secret-page', headers: { cookie: 'secret' } });
    await server.inject({ url: '/api/campaigns', headers: { authorization: 'Bearer secret' } });
    const lines = lent.logged.slice(before);
    expect(lines).toHaveLength(3);
    const text = lines.join('');
    expect(text).not.toMatch(/secret|203\.0\.113|token/u);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', method: 'POST', route: '/api/campaigns/:campaign/add-units', status: 400 },
      { level: 'info', method: 'GET', route: null, status: 404 },
      { level: 'info', method: 'GET', route: '/api/campaigns', status: 401 },
    ]);
    for (const line of lines)
      expect(Object.keys(JSON.parse(line)).sort()).toEqual([
        'level',
        'method',
        'ms',
        'msg',
        'request',
        'route',
        'status',
        'time',
      ]);
  });
});

describe('the description', () => {
  it('is a page without script that shows every operation, and links that lead somewhere', async () => {
    const page = (await server.inject('/api')).body;
    for (const { name } of await operations()) expect(page).toContain(`<code>${name}</code>`);
    expect(page).not.toMatch(/<script|style=|javascript:/u);
    const links = [...page.matchAll(/href="(\/api[^"#]*)"/gu)].map(([, url = '']) => url);
    for (const url of links) expect((await server.inject(url)).statusCode, url).toBe(200);
  });
});
