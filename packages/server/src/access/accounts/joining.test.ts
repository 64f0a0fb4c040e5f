import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { creationOf } from '../../testing/ask.ts';
import { type LentServer, lendServer } from '../../testing/lend-server.ts';
import {
  everywhere,
  firstAdministrator,
  goodPassword,
  type Member,
  member,
  tokenIn,
} from '../../testing/people.ts';
import { Person } from '../../testing/person.ts';
import { issueSetUpToken } from '../set-up-token.ts';

let lent: LentServer;
let root: Member;

beforeAll(async () => {
  lent = await lendServer();
});
beforeEach(async () => {
  await lent.lent.empty();
  root = await firstAdministrator(lent.server, lent.lent.database.queries);
});
afterAll(() => lent.giveBack());

const visitor = (): Person => new Person(lent.server);
const chosen = (userName: string) => ({ userName, password: goodPassword });
const liaison = {
  role: 'liaison',
  scope: { kind: 'unit', campaign: 'city-2026', unit: 'east' },
} as const;

describe('the set-up link', () => {
  it('lets programs prepare the installation, until somebody has an account', async () => {
    await lent.lent.empty();
    const { token } = await issueSetUpToken(lent.lent.database.queries);
    const headers = { authorization: `Bearer ${token}` };
    const payload = creationOf('city');
    const ask = async (method: 'GET' | 'POST', url: string) => {
      const answer = await lent.server.inject({
        method,
        url,
        headers,
        ...(method === 'POST' ? { payload } : {}),
      });
      return answer.statusCode;
    };
    expect(await ask('POST', '/api/campaigns')).toBe(201);
    expect(await ask('GET', '/api/campaigns/city/history')).toBe(200);
    expect(await ask('GET', '/metrics')).toBe(200);
    await firstAdministrator(lent.server, lent.lent.database.queries);
    expect(await ask('GET', '/api/campaigns/city/history')).toBe(401);
    const late = await issueSetUpToken(lent.lent.database.queries);
    headers.authorization = `Bearer ${late.token}`;
    expect(await ask('GET', '/api/campaigns')).toBe(401);
  });

  it('works once, and not at all when there is an account', async () => {
    const { token } = await issueSetUpToken(lent.lent.database.queries);
    expect((await visitor().get('/set-up')).body).toMatchObject({ isNeeded: false });
    const again = await visitor().post('/set-up', { token, ...chosen('second'), name: null });
    expect(again.body).toMatchObject({ code: 'refused' });
    await lent.lent.empty();
    expect((await visitor().get('/set-up')).body).toMatchObject({ isNeeded: true });
    const made = [await issueSetUpToken(lent.lent.database.queries)];
    made.push(await issueSetUpToken(lent.lent.database.queries));
    const tries = await Promise.all(
      made.map(({ token: each }, index) =>
        visitor().post('/set-up', { token: each, ...chosen(`root${index}`), name: null }),
      ),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 410]);
  });

  it('opens an account that can do nothing before its second factor is set up', async () => {
    await lent.lent.empty();
    const { token } = await issueSetUpToken(lent.lent.database.queries);
    const person = visitor();
    await person.post('/set-up', { token, ...chosen('root'), name: '管理员甲' });
    expect((await person.get('/me')).body).toMatchObject({ isComplete: false, name: '管理员甲' });
    expect((await person.get('/accounts')).body).toMatchObject({ code: 'second-factor-missing' });
    await person.enrol(goodPassword);
    expect((await person.get('/accounts')).status).toBe(200);
  });

  it('is refused when it is made up or has a weak password', async () => {
    await lent.lent.empty();
    const { token } = await issueSetUpToken(lent.lent.database.queries);
    const made = 'A'.repeat(43);
    const wrong = await visitor().post('/set-up', { token: made, ...chosen('root'), name: null });
    expect(wrong.body).toMatchObject({ code: 'link-over' });
    const weak = { token, userName: 'root', password: 'password12345', name: null };
    expect((await visitor().post('/set-up', weak)).body).toMatchObject({ code: 'password-common' });
    expect((await visitor().get('/set-up')).body).toMatchObject({ isNeeded: true });
  });
});

describe('an invitation', () => {
  it('brings its grants to whoever has the link, and a text to copy', async () => {
    const made = await root.person.post('/invitations', {
      grants: [liaison],
      name: '李联络',
      phone: '139 0000 0000',
    });
    expect(made.body).toMatchObject({
      isMailed: false,
      link: expect.stringMatching(/^http:\/\/localhost:80\/staff\/#invitation=[\w-]{43}$/u),
      text: { zh: expect.stringContaining('联络员') },
    });
    const token = tokenIn(made.body['link']);
    const seen = await visitor().post('/invitations/look', { token });
    expect(seen.body).toMatchObject({ name: '李联络', needsSecondFactor: false });
    const person = visitor();
    await person.post('/invitations/accept', { token, ...chosen('李联络') });
    expect((await person.get('/me')).body).toMatchObject({
      userName: '李联络',
      grants: [{ role: 'liaison', name: { zh: '联络员' } }],
      isComplete: true,
    });
  });

  it('used twice opens one account, also at the same time', async () => {
    const made = await root.person.post('/invitations', {
      grants: [liaison],
      name: null,
      phone: null,
    });
    const token = tokenIn(made.body['link']);
    const accept = (userName: string) =>
      visitor().post('/invitations/accept', { token, ...chosen(userName) });
    const both = await Promise.all([accept('one'), accept('two')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 410]);
    expect((await accept('three')).body).toMatchObject({ code: 'link-over' });
    expect((await visitor().post('/invitations/look', { token })).status).toBe(410);
  });

  it('that is too old, withdrawn or renewed does not work any more', async () => {
    const invite = async () =>
      (await root.person.post('/invitations', { grants: [liaison], name: '王某', phone: null }))
        .body;
    const accept = (link: unknown) =>
      visitor().post('/invitations/accept', { token: tokenIn(link), ...chosen('someone') });
    const { queries } = lent.lent.database;

    const old = await invite();
    await queries
      .updateTable('one_time_link')
      .set({ expires_at: new Date(0) })
      .execute();
    expect((await accept(old['link'])).status).toBe(410);

    const renewed = await root.person.post(`/invitations/${old['invitation']}/renew`, {});
    expect(renewed.status).toBe(201);
    expect((await accept(old['link'])).status).toBe(410);

    const withdrawn = await invite();
    const at = `/invitations/${withdrawn['invitation']}/withdraw`;
    expect((await root.person.post(at)).status).toBe(204);
    expect((await accept(withdrawn['link'])).status).toBe(410);
    expect((await root.person.post(at)).body).toMatchObject({ code: 'invitation-unknown' });
    const { body } = await root.person.get('/invitations');
    expect(body['invitations']).toMatchObject([{ name: '王某', account: old['account'] }]);
    expect((await accept(renewed.body['link'])).status).toBe(201);
  });

  it('stands only as long as whoever made it may', async () => {
    const office = await member(lent.server, root.person, 'office', [everywhere('office')]);
    const made = await office.person.post('/invitations', {
      grants: [liaison],
      name: null,
      phone: null,
    });
    const token = tokenIn(made.body['link']);
    await root.person.post(`/accounts/${office.account}/suspend-account`, { reason: '调离' });
    const late = await visitor().post('/invitations/accept', { token, ...chosen('late') });
    expect(late.body).toMatchObject({ code: 'refused', unmet: [{ code: 'account-not-open' }] });
  });

  it('above the own role or across powers is refused before a link is made', async () => {
    const office = await member(lent.server, root.person, 'office', [everywhere('office')]);
    const invite = (by: Person, ...roles: readonly ('leader' | 'auditor' | 'office')[]) =>
      by.post('/invitations', { grants: roles.map(everywhere), name: null, phone: null });
    expect((await invite(office.person, 'leader')).body).toMatchObject({
      code: 'role-may-not',
      unmet: [{ code: 'role-not-grantable' }],
    });
    expect((await invite(root.person, 'auditor', 'office')).body).toMatchObject({
      code: 'refused',
      unmet: [{ code: 'powers-exclude-each-other' }],
    });
    const { rows } = await sql`select from one_time_link where ended_at is null`.execute(
      lent.lent.database.queries,
    );
    expect(rows).toEqual([]);
  });

  it('keeps no token and no name in any act', async () => {
    const made = await root.person.post('/invitations', {
      grants: [liaison],
      name: '张三丰',
      phone: '13900000000',
    });
    const token = tokenIn(made.body['link']);
    const { account } = made.body;
    await visitor().post('/invitations/accept', { token, ...chosen('zhangsanfeng') });
    const { queries } = lent.lent.database;
    const acts = await queries.selectFrom('internal_act').select('act').execute();
    const text = acts.map(({ act }) => act).join('\n');
    expect(text).toContain(String(account));
    expect(text).not.toMatch(/张三丰|13900000000|zhangsanfeng/u);
    const links = await queries.selectFrom('one_time_link').selectAll().execute();
    expect(JSON.stringify(links)).not.toContain(token);
  });

  it('takes a user name once', async () => {
    await member(lent.server, root.person, 'same', [liaison]);
    const made = await root.person.post('/invitations', {
      grants: [liaison],
      name: null,
      phone: null,
    });
    const token = tokenIn(made.body['link']);
    const accept = (userName: string) =>
      visitor().post('/invitations/accept', { token, ...chosen(userName) });
    expect((await accept('ＳＡＭＥ')).body).toMatchObject({ code: 'user-name-taken' });
    expect((await accept('other')).status).toBe(201);
  });
});
