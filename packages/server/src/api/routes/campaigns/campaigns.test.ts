import { commandTypes } from '@pingyi/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, askerOf, creationOf, unitOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { readByHand } from '../../../testing/read-by-hand.ts';
import { staffAs } from '../../../testing/test-access.ts';

let lent: LentServer;
let api: Asker;

beforeAll(async () => {
  lent = await lendServer();
  api = askerOf(lent.server);
});
afterAll(() => lent.giveBack());
beforeEach(() => lent.lent.empty());

const addUnits = (ids: readonly string[], headers = {}) =>
  api.post('/api/campaigns/city/add-units', { units: ids.map(unitOf), reason: null }, headers);

const decision = { id: 'd', digest: `sha256:${'0'.repeat(64)}` };

const actsInLog = async () => (await readByHand(lent.lent.database)).leaves.length;

describe('a command', () => {
  it('is answered with its acts, the new version and the size that covers it', async () => {
    const created = await api.post('/api/campaigns', creationOf('city'));
    expect(created.status).toBe(201);
    expect(created.headers).toMatchObject({ location: '/api/campaigns/city', etag: '"1"' });
    expect(created.body).toMatchObject({
      acts: [{ seq: 0, type: 'campaign-created' }],
      version: 1,
      size: 1,
    });
    expect((await addUnits(['a', 'b'])).body).toEqual({
      acts: [
        { seq: 1, type: 'unit-added' },
        { seq: 2, type: 'unit-added' },
      ],
      version: 3,
      size: 3,
      warnings: [],
    });
  });

  it('that the rules refuse records nothing, and tells every condition with names and numbers', async () => {
    await api.post('/api/campaigns', creationOf('city'));
    await addUnits(['a']);
    const exempt = { unit: 'a', reason: '机构撤销', decision };
    const url = '/api/campaigns/city/exempt-unit';
    await api.post(url, exempt, staffAs('leadingGroup'));
    const refused = await api.post(url, exempt, staffAs('leadingGroup'));
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'refused',
      detail: expect.stringContaining('a局'),
      unmet: [
        {
          code: 'unit-exempt',
          facts: { unit: 'a' },
          sentence: { zh: expect.stringContaining('a局'), en: expect.stringContaining('a局') },
        },
      ],
    });
    expect(await actsInLog()).toBe(3);
  });

  it('warns in the names that it has itself brought', async () => {
    const { plan, ...rest } = creationOf('city');
    const [first, ...others] = plan.calendar.deadlines;
    if (first === undefined) throw new Error('the plan has no deadlines');
    const deadlines = [{ ...first, day: '2026-01-01' }, ...others];
    const late = { ...plan, calendar: { ...plan.calendar, deadlines } };
    const { body } = await api.post<{ warnings: { code: string; sentence: { zh: string } }[] }>(
      '/api/campaigns',
      { ...rest, plan: late },
    );
    const warning = body.warnings.find(({ code }) => code === 'deadline-outside-phase');
    expect(warning?.sentence.zh).toContain(first.name.zh);
  });

  it('is given in a role that is held, and stands so in the history', async () => {
    await api.post('/api/campaigns', creationOf('city'));
    await addUnits(['a']);
    const exempt = { unit: 'a', reason: '机构撤销', decision };
    const url = '/api/campaigns/city/exempt-unit';
    const named = { 'acting-role': 'leadingGroup' };
    expect((await api.post(url, exempt)).body).toMatchObject({ code: 'role-may-not' });
    expect((await api.post(url, exempt, named)).body).toMatchObject({ code: 'right-missing' });
    expect((await api.post(url, exempt, staffAs('leadingGroup'))).status).toBe(201);
    expect((await api.post(url, exempt, { 'acting-role': 'king' })).status).toBe(400);
    const { body } = await api.get<{ history: object[] }>('/api/campaigns/city/history?limit=1');
    expect(body.history).toMatchObject([
      { type: 'unit-exempted', role: 'leadingGroup', account: 'test-leadingGroup' },
    ]);
  });

  it('of every type has a route of its own', async () => {
    for (const type of commandTypes) {
      const url = type === 'create-campaign' ? '/api/campaigns' : `/api/campaigns/city/${type}`;
      const { body } = await api.post(url, { nothing: 'known' });
      expect(body, type).toMatchObject({ status: 400, code: 'request-invalid' });
    }
  });
});

describe('a version', () => {
  it('lets the first of two through and tells the second what it missed', async () => {
    await api.post('/api/campaigns', creationOf('city'));
    const { headers } = await api.get('/api/campaigns/city');
    const version = { 'if-match': String(headers['etag']) };
    expect((await addUnits(['a'], version)).status).toBe(201);
    const second = await addUnits(['b'], version);
    expect(second.status).toBe(412);
    expect(second.headers['etag']).toBe('"2"');
    expect(second.body).toMatchObject({ code: 'version-differs', version: 2 });
    expect((await addUnits(['b'], { 'if-match': '"2"' })).status).toBe(201);
    expect((await addUnits(['c'], { 'if-match': '*' })).body).toMatchObject({
      faults: [{ path: 'headers.if-match' }],
    });
  });

  it('holds against many at once: exactly one of them is recorded', async () => {
    await api.post('/api/campaigns', creationOf('city'));
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, number) => addUnits([`u${number}`], { 'if-match': '"1"' })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array(29).fill(412)]);
  });
});

describe('an idempotency key', () => {
  it('makes a request that comes again answered as before, and recorded once', async () => {
    await api.post('/api/campaigns', creationOf('city'));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => addUnits(['a'], { 'idempotency-key': '"k-1"' })),
    );
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201));
    const replayed = answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true');
    expect(replayed).toHaveLength(4);
    await addUnits(['b']);
    const later = await addUnits(['a'], { 'idempotency-key': 'k-1' });
    expect(later.body).toEqual(answers[0]?.body);
    expect(await actsInLog()).toBe(3);
  });

  it('belongs to one request: body, campaign and version', async () => {
    await api.post('/api/campaigns', creationOf('city'));
    await api.post('/api/campaigns', creationOf('other'));
    const key = { 'idempotency-key': 'k' };
    expect((await addUnits(['a'], key)).status).toBe(201);
    const body = { units: [unitOf('a')], reason: null };
    const others = [
      await addUnits(['b'], key),
      await addUnits(['a'], { ...key, 'if-match': '"1"' }),
      await api.post('/api/campaigns/other/add-units', body, key),
    ];
    expect(others.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  it('is visible ASCII of at most 128 characters', async () => {
    for (const key of ['', '"', 'a b', 'ключ', '"a', 'a"', 'k'.repeat(129)]) {
      const encoded = Buffer.from(key).toString('latin1');
      const { body } = await api.post('/api/campaigns', creationOf('city'), {
        'idempotency-key': encoded,
      });
      expect(body, key).toMatchObject({ code: 'idempotency-key-malformed' });
    }
  });
});

describe('what is read', () => {
  const ids = Array.from({ length: 7 }, (_, number) => `u${number}`);
  interface Units {
    readonly units: readonly { readonly unit: string }[];
    readonly next: number | null;
  }

  beforeEach(async () => {
    await api.post('/api/campaigns', creationOf('city'));
    await addUnits(ids);
  });

  it('is the list of campaigns and the state of one', async () => {
    expect((await api.get('/api/campaigns')).body).toEqual({
      campaigns: [
        {
          campaign: 'city',
          year: 2026,
          rehearsal: false,
          phase: null,
          units: 7,
          editions: 0,
          version: 8,
        },
      ],
    });
    const { body, headers } = await api.get('/api/campaigns/city');
    expect(headers['etag']).toBe('"8"');
    expect(body).toMatchObject({ campaign: 'city', version: 8, units: 7, firstVote: null });
    expect(body['phases']).toHaveLength(5);
  });

  it('are units, page by page, each once and in order', async () => {
    const seen: string[] = [];
    let next: number | null = null;
    do {
      const after: string = next === null ? '' : `&after=${next}`;
      const page = await api.get<Units>(`/api/campaigns/city/units?limit=3${after}`);
      seen.push(...page.body.units.map(({ unit }) => unit));
      next = page.body.next;
    } while (next !== null);
    expect(seen).toEqual(ids);
  });

  it('are units by name, class and state; signs of patterns stand for themselves', async () => {
    const named = async (query: string) =>
      (await api.get<Units>(`/api/campaigns/city/units?${query}`)).body.units.map(
        ({ unit }) => unit,
      );
    expect(await named(`name=${encodeURIComponent('u3')}`)).toEqual(['u3']);
    expect(await named('name=%25')).toEqual([]);
    expect(await named('name=_')).toEqual([]);
    expect(await named('class=other')).toEqual([]);
    expect(await named('state=evaluated&class=station')).toEqual(ids);
    expect(await named('state=exempt')).toEqual([]);
  });

  it('is the history, newest first, of all or of one unit', async () => {
    interface History {
      readonly history: readonly {
        readonly seq: number;
        readonly sentence: { readonly zh: string };
      }[];
      readonly next: number | null;
    }
    const first = await api.get<History>('/api/campaigns/city/history?limit=5');
    expect(first.body.history.map(({ seq }) => seq)).toEqual([7, 6, 5, 4, 3]);
    const { next } = first.body;
    const second = await api.get<History>(`/api/campaigns/city/history?limit=5&before=${next}`);
    expect(second.body.history.map(({ seq }) => seq)).toEqual([2, 1, 0]);
    expect(second.body.next).toBeNull();
    const one = await api.get<History>('/api/campaigns/city/history?unit=u3');
    expect(one.body.history).toMatchObject([{ seq: 4, sentence: { zh: 'u3局列为参评单位。' } }]);
  });

  it('are tasks with their due days', async () => {
    const { body } = await api.get<{ tasks: { unit: string | null; duty: string }[] }>(
      '/api/campaigns/city/tasks?unit=u3',
    );
    expect(body.tasks).toHaveLength(8);
    expect(body.tasks.every(({ unit }) => unit === 'u3')).toBe(true);
    const report = body.tasks.find(({ duty }) => duty === 'selfCheckReport');
    expect(report).toMatchObject({ due: '2026-09-10', handedIn: null, done: null });
    const own = await api.get<{ tasks: { unit: string | null }[] }>(
      '/api/campaigns/city/tasks?phase=mobilisation',
    );
    expect(own.body.tasks).toHaveLength(1 + 3 * 7);
  });
});
