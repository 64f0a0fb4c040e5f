import { getMigrations } from 'better-auth/db/migration';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tables } from '../../storage/tables.ts';
import { creationOf, unitOf } from '../../testing/ask.ts';
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
import { makeLink } from '../links/one-time-links.ts';
import { authOptions } from '../sign-in/auth.ts';

let lent: LentServer;
let root: Member;
let queries: Kysely<Tables>;

beforeAll(async () => {
  lent = await lendServer();
  queries = lent.lent.database.queries;
});
beforeEach(async () => {
  await lent.lent.empty();
  root = await firstAdministrator(lent.server, queries);
});
afterAll(() => lent.giveBack());

const visitor = (): Person => new Person(lent.server);
const me = async (person: Person): Promise<number> => (await person.get('/me')).status;
const types = async (): Promise<readonly string[]> =>
  (await queries.selectFrom('history').select('type').orderBy('seq').execute()).map(
    ({ type }) => type,
  );

describe('the tables of the sign-in library', () => {
  it('are what it would make itself', async () => {
    const pool = new Pool({ ...lent.lent.database.connection, options: '-c search_path=auth' });
    const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const options = authOptions({ database, secret: 'x'.repeat(40), isSecure: false });
    const plain = { ...options, database: { db: database, type: 'postgres' as const } };
    const { toBeCreated, toBeAdded } = await getMigrations(plain);
    await database.destroy();
    expect([toBeCreated, toBeAdded]).toEqual([[], []]);
  });
});

describe('recovery', () => {
  it('of a password ends every sign-in and gives a link that sets a new one, once', async () => {
    const clerk = await member(lent.server, root.person, 'clerk', [everywhere('inspector')]);
    const at = `/accounts/${clerk.account}/recover-account`;
    const made = await root.person.post(at, { what: 'password', reason: '忘记密码' });
    const { link } = made.body as { link: { link: string; text: { zh: string } } };
    expect(link.text.zh).toContain('新的登录密码');
    expect(await me(clerk.person)).toBe(401);
    expect((await visitor().post('/sign-in', clerk.keys)).status).toBe(401);
    const set = (password: string) =>
      visitor().post('/new-password', { token: tokenIn(link.link), password });
    expect((await set('clerk')).body).toMatchObject({ code: 'password-too-short' });
    const password = 'vier blaue Vögel 飞过';
    expect((await set(password)).status).toBe(204);
    expect((await set(password)).body).toMatchObject({ code: 'link-over' });
    expect((await visitor().post('/sign-in', { ...clerk.keys, password })).status).toBe(200);
    expect((await types()).at(-1)).toBe('account-recovered');
  });

  it('of a second factor leaves the password, and asks for another before anything else', async () => {
    const office = await member(lent.server, root.person, 'office', [everywhere('office')]);
    const at = `/accounts/${office.account}/recover-account`;
    const body = { what: 'secondFactor', reason: '手机遗失' };
    expect((await office.person.post(at, body)).body).toMatchObject({ code: 'right-missing' });
    expect((await root.person.post(at, body)).body).toEqual({ link: null });
    expect(await me(office.person)).toBe(401);
    const again = visitor();
    expect((await again.post('/sign-in', office.keys)).body).toEqual({ state: 'signed-in' });
    expect((await again.get('/campaigns')).body).toMatchObject({ code: 'second-factor-missing' });
    await again.enrol(goodPassword);
    expect((await again.get('/campaigns')).status).toBe(200);
  });

  it('is never of oneself', async () => {
    const at = `/accounts/${root.account}/recover-account`;
    const tried = await root.person.post(at, { what: 'password', reason: '自己' });
    expect(tried.body).toMatchObject({ code: 'refused', unmet: [{ code: 'own-account' }] });
    expect(await me(root.person)).toBe(200);
  });
});

describe('an account that is suspended', () => {
  it('can do nothing from the next request on, and everything when it is reopened', async () => {
    const clerk = await member(lent.server, root.person, 'clerk', [everywhere('inspector')]);
    const at = `/accounts/${clerk.account}`;
    await root.person.post(`${at}/suspend-account`, { reason: '核实' });
    expect(await me(clerk.person)).toBe(401);
    await root.person.post(`${at}/reopen-account`, { reason: '已核实' });
    expect((await clerk.person.post('/sign-in', clerk.keys)).status).toBe(200);
  });

  it('whose grants change has the new ones at once', async () => {
    const clerk = await member(lent.server, root.person, 'clerk', [everywhere('inspector')]);
    const at = `/accounts/${clerk.account}/change-grants`;
    const grants = [everywhere('office')];
    await root.person.post(at, { grants, reason: '调岗' });
    expect((await clerk.person.get('/me')).body).toMatchObject({ isComplete: false });
    expect((await clerk.person.get('/accounts')).body).toMatchObject({
      code: 'second-factor-missing',
    });
  });

  it('is never the last administrator', async () => {
    const second = await member(lent.server, root.person, 'second', [everywhere('administrator')]);
    const close = (by: Person, account: string) =>
      by.post(`/accounts/${account}/close-account`, { reason: '退休' });
    expect((await close(second.person, root.account)).status).toBe(204);
    expect((await close(second.person, second.account)).body).toMatchObject({ code: 'refused' });
  });
});

describe('the holder of an account', () => {
  it('is erased after closing; history stays readable and the log sound', async () => {
    const clerk = await member(lent.server, root.person, 'zhaoliu', [everywhere('inspector')]);
    const at = `/accounts/${clerk.account}`;
    const holder = { name: '赵六', phone: '138 1111 2222' };
    expect((await root.person.ask('PUT', `${at}/holder`, holder)).status).toBe(204);
    expect((await root.person.post(`${at}/erase-holder`)).body).toMatchObject({
      code: 'account-still-open',
    });
    await root.person.post(`${at}/close-account`, { reason: '离职' });
    expect((await root.person.post(`${at}/erase-holder`)).status).toBe(204);
    expect((await root.person.get(at)).body).toMatchObject({
      userName: null,
      name: null,
      phone: null,
      isErased: true,
      shownAs: { zh: '已删除的人员' },
    });
    await root.person.ask('PUT', `${at}/holder`, holder);
    const { rows } = await sql<{ text: string }>`select query_to_xml(
      'select * from account_holder', true, false, '')::text || query_to_xml(
      'select * from auth."user"', true, false, '')::text as text`.execute(queries);
    expect(rows[0]?.text).not.toMatch(/赵六|1111|zhaoliu/u);
    const history = await root.person.get(`/account-history?account=${clerk.account}`);
    expect(history.body['history']).toMatchObject([
      { type: 'account-closed', account: root.account },
      { type: 'account-opened' },
    ]);
  });
});

describe('the access log', () => {
  it('tells who signed in, failed, invited and read whose data, page by page', async () => {
    await visitor().post('/sign-in', { userName: 'root', password: 'wrong' });
    await root.person.get('/accounts');
    const auditor = await member(lent.server, root.person, 'auditor', [everywhere('auditor')]);
    const first = await auditor.person.get('/access-log?limit=3');
    const entries = first.body['entries'] as { kind: string; rows: number | null }[];
    expect(entries).toHaveLength(3);
    const rest = await auditor.person.get(`/access-log?limit=500&before=${first.body['next']}`);
    const all = [...entries, ...(rest.body['entries'] as typeof entries)];
    const kinds = new Set(all.map(({ kind }) => kind));
    for (const kind of ['first-account-opened', 'signed-in', 'sign-in-failed', 'invitation-made'])
      expect(kinds).toContain(kind);
    expect(all.find(({ kind }) => kind === 'holders-read')).toMatchObject({ rows: 1 });
    expect((await root.person.get('/access-log?kind=access-log-read')).body).toMatchObject({
      entries: [{ account: auditor.account }, { account: auditor.account }],
    });
    const office = await member(lent.server, root.person, 'office', [everywhere('office')]);
    expect((await office.person.get('/access-log')).status).toBe(403);
  });

  it('cannot be changed, and loses nothing younger than 180 days', async () => {
    const change = sql`update access_log set account = null`.execute(queries);
    await expect(change).rejects.toThrow('never changed');
    await expect(sql`delete from access_log`.execute(queries)).rejects.toThrow('180 days');
    await expect(sql`truncate access_log`.execute(queries)).rejects.toThrow('never changed');
  });
});

describe('a one-time sign-in link', () => {
  const link = async (account: string) =>
    (
      await makeLink(queries, {
        purpose: 'sign-in',
        account: account as never,
        madeBy: { role: 'administrator', account: root.account as never },
      })
    ).token;

  it('counts as a second factor as long as there are the example’s campaigns and no others', async () => {
    const office = await member(lent.server, root.person, 'office', [everywhere('office')]);
    const token = await link(office.account);
    const person = visitor();
    expect((await person.post('/sign-in/link', { token })).status).toBe(200);
    expect((await visitor().post('/sign-in/link', { token })).status).toBe(410);
    expect((await person.get('/campaigns')).body).toMatchObject({ code: 'second-factor-missing' });
    await queries.insertInto('example_campaign').values({ campaign: 'example' }).execute();
    await office.person.post('/campaigns', creationOf('example'));
    expect((await person.get('/campaigns')).status).toBe(200);
    await office.person.post('/campaigns', creationOf('real'));
    expect((await person.get('/campaigns')).body).toMatchObject({ code: 'second-factor-missing' });
  });
});

describe('a liaison', () => {
  it('acts for the own unit and sees its work only', async () => {
    const office = await member(lent.server, root.person, 'office', [everywhere('office')]);
    await office.person.post('/campaigns', creationOf('city'));
    const units = ['a', 'b'].map(unitOf);
    await office.person.post('/campaigns/city/add-units', { units, reason: null });
    const grant = { role: 'liaison', scope: { kind: 'unit', campaign: 'city', unit: 'a' } };
    const liaison = await member(lent.server, office.person, 'li', [grant]);
    const officers = (leader: string, account: string) => ({
      officers: { leader, liaison: account, workingBody: null },
    });
    for (const unit of ['a', 'b'])
      await office.person.post('/campaigns/city/name-unit-officers', {
        unit,
        ...officers('leader', liaison.account),
      });
    const history = await liaison.person.get('/campaigns/city/history');
    expect(history.body['history']).toMatchObject([{ type: 'unit-added' }]);
    const tasks = (await liaison.person.get('/campaigns/city/tasks')).body['tasks'] as {
      unit: string | null;
    }[];
    expect(new Set(tasks.map(({ unit }) => unit))).toEqual(new Set([null, 'a']));
    const document = { id: 'd', digest: `sha256:${'0'.repeat(64)}` };
    const handIn = (unit: string) =>
      liaison.person.post('/campaigns/city/hand-in-unit-plan', { unit, document });
    expect((await handIn('b')).body).toMatchObject({ code: 'right-missing' });
    expect((await handIn('a')).body).toMatchObject({ code: 'refused' });
    for (const url of ['/campaigns/city/acts', '/accounts', '/access-log', '/campaigns/other'])
      expect((await liaison.person.get(url)).status, url).toBe(403);
  });
});
