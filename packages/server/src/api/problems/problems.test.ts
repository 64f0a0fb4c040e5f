import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { planPreset, planScheme } from '@pingyi/core';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeFeed } from '../../live/change-feed.ts';
import { type LentServer, lendServer, staff } from '../../testing/lend-server.ts';
import { sendRaw } from '../../testing/raw-http.ts';
import { accessProblemStatus } from './access-problems.ts';
import { peopleProblemStatus } from './people-problems.ts';
import { problemCodes as allCodes, problemStatus } from './problem.ts';
import { remoteProblemStatus } from './remote-problems.ts';
import { voteProblemStatus } from './vote-problems.ts';

/**
 * Those of signing in and rights are met in `access/access-problems.test.ts`, those of people and lists, and
 * those of meetings and votes, in tests beside this one and those of their routes.
 */
const problemCodes = allCodes.filter(
  (code) =>
    ![accessProblemStatus, peopleProblemStatus, voteProblemStatus, remoteProblemStatus].some(
      (statuses) => code in statuses,
    ),
);

let lent: LentServer;
let server: FastifyInstance;
let port = 0;

beforeAll(async () => {
  lent = await lendServer();
  server = lent.server;
  port = await lent.listen(server);
});
afterAll(() => lent.giveBack());

const json = { ...staff, 'content-type': 'application/json' };
const creation = (campaign: string) => ({
  campaign,
  year: 2026,
  plan: planPreset(2026),
  scheme: planScheme,
});

/** What a third party sees of an answer. */
interface Seen {
  readonly status: number;
  readonly type: string;
  readonly problem: Record<string, unknown>;
}

async function ask(options: InjectOptions | string, of = server): Promise<Seen> {
  const answer = await of.inject(
    typeof options === 'string' ? { url: options, headers: staff } : options,
  );
  return {
    status: answer.statusCode,
    type: String(answer.headers['content-type']),
    problem: answer.json(),
  };
}

function readRaw(answer: string): Seen {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return {
    status: Number(head.split(' ')[1]),
    type: /^content-type: (.*)$/imu.exec(head)?.[1] ?? '',
    problem: JSON.parse(body),
  };
}

async function askBroken(error: Partial<Error> & { code?: string }): Promise<Seen> {
  const log = { ...lent.parts.log, size: () => Promise.reject(Object.assign(new Error(), error)) };
  return ask('/api/log', await lent.another({ log }));
}

async function askLedger(code: 'unavailable' | 'storage-full' | 'stopping'): Promise<Seen> {
  const ledger = { submit: async () => ({ kind: 'fault', fault: { code } }) as const };
  const body = creation('elsewhere');
  return ask(
    { method: 'POST', url: '/api/campaigns', headers: json, payload: body },
    await lent.another({ ledger }),
  );
}

/** Lets a connection run out of time without waiting for it. */
async function askSlowly(): Promise<Seen> {
  const accepted = once(server.server, 'connection');
  const client = connect(port, '127.0.0.1');
  const [socket] = (await accepted) as [Socket];
  let answer = '';
  client.setEncoding('utf8').on('data', (chunk: string) => {
    answer += chunk;
  });
  const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  server.server.emit('clientError', late, socket);
  await once(client, 'close');
  return readRaw(answer);
}

function post(url: string, payload: string, headers: Record<string, string> = json) {
  return ask({ method: 'POST', url, headers, payload });
}

async function aCampaign(): Promise<void> {
  await post('/api/campaigns', JSON.stringify(creation('city')));
}

const openPhase = '/api/campaigns/city/open-phase';

/** How somebody outside meets each problem. */
const meetings: Readonly<Record<string, () => Promise<Seen>>> = {
  'request-malformed': () => ask('/api/%E0%A4%A'),
  'request-invalid': () => ask('/api/log/entries?from=1&to=x'),
  'body-not-json': () => post('/api/campaigns', '{"campaign":\n "city",}'),
  'idempotency-key-malformed': () =>
    post('/api/campaigns', JSON.stringify(creation('city')), { ...json, 'idempotency-key': '' }),
  'not-signed-in': () => ask({ url: '/api/campaigns' }),
  'role-may-not': async () => {
    await aCampaign();
    const decision = { id: 'd', digest: `sha256:${'0'.repeat(64)}` };
    const body = { unit: 'a', reason: '撤销', decision };
    const headers = { ...json, 'acting-role': 'office' };
    return post('/api/campaigns/city/exempt-unit', JSON.stringify(body), headers);
  },
  'not-found': () => ask('/api/nothing/here'),
  'campaign-unknown': () => ask('/api/campaigns/nowhere/units'),
  'no-checkpoint': () => ask('/api/log/checkpoint'),
  'cosignature-refused': () =>
    post('/api/log/cosignatures', '{"note":"nothing"}', { ...json, 'pingyi-client': 'witness' }),
  'beyond-log': () => ask('/api/log/entries?from=1000000&to=1000001'),
  'method-not-allowed': () => ask({ method: 'DELETE', url: '/api/health' }),
  'request-timeout': askSlowly,
  refused: async () => {
    await aCampaign();
    return post(openPhase, '{"phase":"mobilisation"}');
  },
  'version-differs': async () => {
    await aCampaign();
    return post(openPhase, '{"phase":"mobilisation"}', { ...json, 'if-match': '"7"' });
  },
  'too-large': () => post(openPhase, `{"phase":"${'a'.repeat(1024 * 1024)}"}`),
  'media-type-unknown': () => post(openPhase, '<phase/>', { ...staff, 'content-type': 'text/xml' }),
  'document-kind-unknown': () =>
    post('/api/documents?name=a.exe', 'MZ', {
      ...staff,
      'content-type': 'application/octet-stream',
    }),
  'idempotency-key-reused': async () => {
    const headers = { ...json, 'idempotency-key': '"k"' };
    await post('/api/campaigns', JSON.stringify(creation('one')), headers);
    return post('/api/campaigns', JSON.stringify(creation('two')), headers);
  },
  'headers-too-large': async () =>
    readRaw(await sendRaw(port, `GET /api/health HTTP/1.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`)),
  internal: () => askBroken({ message: 'a bug' }),
  unavailable: () => askBroken({ code: 'ECONNREFUSED' }),
  stopping: () => askLedger('stopping'),
  'too-many-streams': async () => {
    const changes = { followers: 5_000, close: () => undefined } as unknown as ChangeFeed;
    return ask('/api/log/changes', await lent.another({ changes }));
  },
  'storage-full': () => askLedger('storage-full'),
};

describe('every problem, met from outside', () => {
  it('has a way to meet it', () => {
    expect(Object.keys(meetings).sort()).toEqual([...problemCodes].sort());
  });

  it.each(problemCodes)('%s', async (code) => {
    const { status, type, problem } = (await meetings[code]?.()) ?? expect.fail(code);
    expect(problem).toMatchObject({ type: `/api/problems/${code}`, status, code });
    expect(status).toBe(problemStatus[code]);
    expect(type).toBe('application/problem+json; charset=utf-8');
    expect(problem['title']).toMatch(/[\u4e00-\u9fff]/u);
    expect(problem['detail']).toMatch(/[\u4e00-\u9fff].*。$/u);
    const page = await server.inject({ url: String(problem['type']) });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`<code>${code}</code>`);
  });
});

describe('a problem', () => {
  it('speaks the language that is asked for', async () => {
    for (const [header, language] of [
      ['en', 'en'],
      ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
      ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
      ['en;q=0.3, zh;q=0.4', 'zh-CN'],
      ['fr', 'zh-CN'],
      ['en;q=0', 'zh-CN'],
      ['q=;;,', 'zh-CN'],
    ] as const) {
      const { headers, body } = await server.inject({
        url: '/api/nothing',
        headers: { 'accept-language': header },
      });
      expect(headers['content-language'], header).toBe(language);
      expect(headers['vary']).toBe('accept-language');
      expect(body.includes('There is nothing')).toBe(language === 'en');
    }
  });

  it('says with its facts where the fault is', async () => {
    const notJson = await post('/api/campaigns', '{"campaign":\n "city",}');
    expect(notJson.problem).toMatchObject({ line: 2, column: 9 });
    const twice = await post(openPhase, '{"phase":"a","phase":"b"}');
    expect(twice.problem).toMatchObject({
      code: 'request-invalid',
      faults: [{ path: 'body.phase' }],
    });
    const proto = await post(openPhase, '{"phase":"a","__proto__":{"x":1}}');
    expect(proto.problem).toMatchObject({
      code: 'request-invalid',
      faults: [{ path: 'body.__proto__' }],
    });
    const wrong = await post('/api/campaigns/city/add-units', '{"units":[{"id":7}],"reason":null}');
    const paths = (wrong.problem['faults'] as { path: string }[]).map(({ path }) => path);
    expect(paths).toContain('body.units[0].id');
    const query = await ask('/api/log/proof/inclusion?leaf=-1');
    expect(query.problem['faults']).toMatchObject([{ path: 'query.leaf' }, { path: 'query.size' }]);
    const path = await ask('/api/campaigns/a%20b');
    expect(path.problem['faults']).toMatchObject([{ path: 'path.campaign' }]);
  });

  it('of a method names those that are allowed', async () => {
    const answer = await server.inject({ method: 'PUT', url: '/api/campaigns', payload: '{' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers['allow']).toBe('GET, HEAD, POST');
  });

  it('that passes says when to ask again; who is not signed in is told how', async () => {
    const answer = await (
      await lent.another({
        ledger: {
          submit: async () => ({ kind: 'fault', fault: { code: 'unavailable' } }) as const,
        },
      })
    ).inject({ method: 'POST', url: '/api/campaigns', headers: json, payload: creation('x') });
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    for (const authorization of [
      'Bearer wrong',
      'Basic dG9rZW4=',
      'Bearer',
      `Bearer ${'x'.repeat(9_000)}`,
    ]) {
      const wrong = await server.inject({ url: '/api/campaigns', headers: { authorization } });
      expect(wrong.statusCode).toBe(401);
      expect(wrong.headers['www-authenticate']).toBe('Cookie realm="pingyi"');
    }
  });

  it('hides what went wrong inside, and gives the number under which the log tells it', async () => {
    const { problem } = await askBroken({ message: 'secret of the inside' });
    expect(JSON.stringify(problem)).not.toContain('secret');
    const line = lent.logged.find((each) => each.includes('secret of the inside')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ level: 'error', request: problem['request'] });
  });

  it('answers bytes that are no HTTP, and ends the connection', async () => {
    const { status, problem } = readRaw(await sendRaw(port, 'NONSENSE\r\n\r\n'));
    expect(status).toBe(400);
    expect(problem['code']).toBe('request-malformed');
  });

  it('is for programs only: other addresses keep their pages', async () => {
    for (const [url, status] of [
      ['/nothing', 404],
      ['/apiary', 404],
      ['/%E0%A4%A', 400],
    ] as const) {
      const page = await server.inject({ url });
      expect(page.statusCode).toBe(status);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers['content-security-policy']).toContain("connect-src 'none'");
    }
  });
});
