import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueSetUpToken } from '../../../access/set-up-token.ts';
import { creationOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer, staff } from '../../../testing/lend-server.ts';
import {
  everywhere,
  firstAdministrator,
  goodPassword,
  member,
  tokenIn,
} from '../../../testing/people.ts';
import { Person } from '../../../testing/person.ts';

const madeUp = 'A'.repeat(43);

/** The people that an answer tells of. */
function keysIn(body: unknown): readonly string[] {
  const { people } = body as { readonly people: readonly { readonly key: string }[] };
  return people.map(({ key }) => key);
}

describe('an empty installation', () => {
  let lent: LentServer;
  let token = '';
  const visitor = (): Person => new Person(lent.server);
  const signedInAs = async (key: string): Promise<Person> => {
    const person = visitor();
    const { body } = await person.post('/example/sign-in-links', { token, key });
    await person.post('/sign-in/link', { token: tokenIn(body['link']) });
    return person;
  };
  beforeAll(async () => {
    lent = await lendServer();
    token = (await issueSetUpToken(lent.lent.database.queries)).token;
  });
  afterAll(() => lent.giveBack());

  it('says so to everybody, and lets nobody in without the set-up link', async () => {
    const asked = await visitor().get('/set-up');
    expect(asked.body).toEqual({ isNeeded: true, isExample: false });
    for (const body of [{ token: madeUp }, { token: madeUp, key: 'office' }]) {
      const path = 'key' in body ? '/example/sign-in-links' : '/example';
      expect((await visitor().post(path, body)).body).toMatchObject({ code: 'link-over' });
    }
    expect((await visitor().post('/example', {})).status).toBe(400);
    expect((await visitor().ask('POST', '/example', { token }, {})).body).toMatchObject({
      code: 'request-from-elsewhere',
    });
    expect((await visitor().get('/set-up')).body).toMatchObject({ isExample: false });
  });

  it('takes the example from whoever holds the link, and tells how far it is', async () => {
    const answer = await lent.server.inject({
      method: 'POST',
      url: '/api/example',
      payload: { token },
      headers: { 'pingyi-client': 'test', accept: 'application/x-ndjson' },
    });
    const lines = answer.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const told = lines.filter(({ kind }) => kind === 'progress');
    expect(told.length).toBeGreaterThan(10);
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
    expect(lines.at(-1)).toMatchObject({ kind: 'loaded' });
    const again = await visitor().post('/example', { token });
    expect(keysIn(again.body)).toEqual(keysIn(lines.at(-1)));
    for (const key of ['office', 'leader', 'liaison-23', 'scrutineer-2', 'administrator'])
      expect(keysIn(again.body)).toContain(key);
    expect((await visitor().get('/set-up')).body).toEqual({ isNeeded: false, isExample: true });
  });

  it('then signs in as anybody of it, each by a link of one use', async () => {
    const office = await signedInAs('office');
    expect((await office.get('/campaigns')).body['campaigns']).toHaveLength(2);
    const { body } = await visitor().post('/example/sign-in-links', { token, key: 'leader' });
    const newer = await visitor().post('/example/sign-in-links', { token, key: 'leader' });
    const use = (link: unknown) => visitor().post('/sign-in/link', { token: tokenIn(link) });
    expect((await use(body['link'])).status).toBe(410);
    expect((await use(newer.body['link'])).status).toBe(200);
    expect((await use(newer.body['link'])).status).toBe(410);
    const nobody = await visitor().post('/example/sign-in-links', { token, key: 'nobody' });
    expect(nobody.status).toBe(404);
    const liaison = await signedInAs('liaison-1');
    expect((await liaison.get('/campaigns/yunhe-2026/people')).status).toBe(403);
  });

  it('has no password that anybody could guess, and the link sets up nothing else', async () => {
    for (const password of ['', 'example-office', goodPassword]) {
      const tried = await visitor().post('/sign-in', { userName: 'example-office', password });
      expect(tried.status).toBeGreaterThanOrEqual(400);
    }
    const keys = { userName: 'root', password: goodPassword, name: null };
    expect((await visitor().post('/set-up', { token, ...keys })).status).toBe(409);
    const bearer = { authorization: `Bearer ${token}` };
    const program = await lent.server.inject({ url: '/api/campaigns', headers: bearer });
    expect(program.statusCode).toBe(401);
  });

  it('becomes a real one by people with authenticators; from then on no link signs in', async () => {
    const office = await signedInAs('office');
    const inspector = await signedInAs('inspector');
    const administrator = await signedInAs('administrator');
    const byLink = await office.post('/campaigns', creationOf('real'));
    expect([byLink.status, byLink.body['code']]).toEqual([403, 'real-campaign-by-link']);
    const clerk = await member(lent.server, administrator, 'clerk', [everywhere('office')]);
    const early = await clerk.person.post('/campaigns', creationOf('real'));
    expect([early.status, early.body['code']]).toEqual([409, 'administrator-unready']);
    const root = await member(lent.server, administrator, 'root', [everywhere('administrator')]);
    expect((await clerk.person.post('/campaigns', creationOf('real'))).status).toBe(201);

    for (const person of [office, inspector, administrator]) {
      const refused = await person.get('/campaigns');
      expect(refused.body).toMatchObject({ code: 'second-factor-missing' });
      expect((await person.get('/me')).body).toMatchObject({ isByLink: true, isComplete: false });
    }
    expect((await root.person.get('/accounts')).status).toBe(200);
    for (const [path, body] of [
      ['/example', { token }],
      ['/example/sign-in-links', { token, key: 'office' }],
    ] as const)
      expect((await visitor().post(path, body)).body).toMatchObject({
        code: 'installation-in-use',
      });
    expect((await visitor().get('/set-up')).body).toEqual({ isNeeded: false, isExample: false });
  });
});

describe('a real installation', () => {
  let lent: LentServer;
  beforeAll(async () => {
    lent = await lendServer();
  });
  afterAll(() => lent.giveBack());

  it('never lets a stranger in, not even with the link that set it up', async () => {
    const { queries } = lent.lent.database;
    const { token } = await issueSetUpToken(queries);
    await firstAdministrator(lent.server, queries);
    const stranger = new Person(lent.server);
    for (const each of [token, madeUp]) {
      const asked = await stranger.post('/example', { token: each });
      expect(asked.body).toMatchObject({ code: 'link-over' });
      const link = await stranger.post('/example/sign-in-links', { token: each, key: 'office' });
      expect(link.status).toBe(410);
    }
    // A token of another server that started meanwhile makes no difference.
    const later = await issueSetUpToken(queries);
    const asked = await stranger.post('/example', { token: later.token });
    expect([asked.status, asked.body['code']]).toEqual([409, 'installation-in-use']);
    const campaigns = await lent.server.inject({ url: '/api/campaigns', headers: staff });
    expect(campaigns.json()).toEqual({ campaigns: [] });
  });
});
