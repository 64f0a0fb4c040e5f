import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { totpAt } from '../../rehearsal/totp.ts';
import { type LentServer, lendServer } from '../../testing/lend-server.ts';
import {
  everywhere,
  firstAdministrator,
  goodPassword,
  type Member,
  member,
} from '../../testing/people.ts';
import { Person } from '../../testing/person.ts';

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
const me = async (person: Person): Promise<number> => (await person.get('/me')).status;

describe('signing in', () => {
  it('takes password and code, whatever the case and width of the user name', async () => {
    const { person } = root;
    for (const userName of ['ROOT', 'ｒｏｏｔ']) {
      await person.post('/sign-out');
      expect(await me(person)).toBe(401);
      const first = await person.post('/sign-in', { userName, password: goodPassword });
      expect(first.body).toEqual({ state: 'second-factor-due' });
      expect(await me(person)).toBe(401);
      const second = await person.post('/sign-in/second-factor', { code: person.code() });
      expect(second.body).toEqual({ state: 'signed-in' });
      expect((await person.get('/me')).body).toMatchObject({ userName: 'root', isComplete: true });
    }
  });

  it('tells nobody whether it was the name, the password or the account', async () => {
    const clerk = await member(lent.server, root.person, 'clerk', [everywhere('office')]);
    const suspended = `/accounts/${clerk.account}/suspend-account`;
    await root.person.post(suspended, { reason: '核实' });
    const answers = [
      await visitor().post('/sign-in', { userName: 'nobody', password: goodPassword }),
      await visitor().post('/sign-in', { userName: 'root', password: 'wrong password' }),
      await visitor().post('/sign-in', clerk.keys),
      await visitor().post('/sign-in', { userName: '<script>', password: goodPassword }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual(answers[0]?.body);
    }
  });

  it('sets cookies that no script reads and no other site sends', async () => {
    const { headers } = await new Person(lent.server).post('/sign-in', root.keys);
    const cookies = [headers['set-cookie']].flat().map(String);
    for (const cookie of cookies.filter((each) => !/max-age=0/iu.test(each)))
      expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/u);
    expect(cookies.join()).not.toContain('Secure');
  });

  it('gives a new sign-in each time and ends the one that came along', async () => {
    const clerk = await member(lent.server, root.person, 'in', [everywhere('inspector')]);
    const attacker = visitor();
    await attacker.post('/sign-in', clerk.keys);
    const victim = visitor();
    victim.carry(attacker.cookie);
    const fixed = attacker.cookie;
    await victim.signIn(clerk.keys);
    expect(victim.cookie).not.toBe(fixed);
    expect(await me(victim)).toBe(200);
    expect(await me(attacker)).toBe(401);
  });

  it('takes no cookie that the server did not sign', async () => {
    const { person } = root;
    const [name = '', value = ''] = person.cookie.split('=');
    const token = decodeURIComponent(value).split('.')[0];
    const forged = visitor();
    forged.carry(`${name}=${encodeURIComponent(`${token}.${'A'.repeat(43)}=`)}`);
    expect(await me(forged)).toBe(401);
  });

  it('keeps neither address nor browser', async () => {
    const headers = {
      'pingyi-client': 'x',
      'user-agent': 'Spy/1.0',
      'x-forwarded-for': '10.9.8.7',
    };
    await new Person(lent.server).ask('POST', '/sign-in', root.keys, headers);
    const { queries } = lent.lent.database;
    const sessions = await queries.selectFrom('auth.session').selectAll().execute();
    const log = await queries.selectFrom('access_log').selectAll().execute();
    expect(sessions.length).toBeGreaterThan(0);
    expect(JSON.stringify([sessions, log, lent.logged])).not.toMatch(
      /Spy|10\.9\.8\.7|127\.0\.0\.1/u,
    );
  });

  it('ends after twelve hours whatever happens, and after one without a request', async () => {
    const { queries } = lent.lent.database;
    const move = (column: 'createdAt' | 'expiresAt', hours: number) =>
      queries
        .updateTable('auth.session')
        .set({ [column]: new Date(Date.now() + hours * 3_600_000) })
        .execute();
    await move('createdAt', -11.9);
    expect(await me(root.person)).toBe(200);
    await move('createdAt', -12.1);
    expect(await me(root.person)).toBe(401);
    await root.person.signIn(root.keys);
    await move('expiresAt', -0.01);
    expect(await me(root.person)).toBe(401);
  });
});

describe('a code', () => {
  const dueFor = async (): Promise<Person> => {
    const person = visitor();
    person.secret = root.person.secret;
    await person.post('/sign-in', root.keys);
    return person;
  };
  const stepsAway = (steps: number): string =>
    totpAt(root.person.secret, Date.now() + steps * 30_000);

  beforeEach(async () => {
    // What setting up used is over.
    await lent.lent.database.queries.deleteFrom('used_code').execute();
  });

  it('counts once, also for two at the same time', async () => {
    const code = stepsAway(0);
    const people = [await dueFor(), await dueFor(), await dueFor()];
    const give = (person: Person) => person.post('/sign-in/second-factor', { code });
    const statuses = await Promise.all(people.map(async (person) => (await give(person)).status));
    expect(statuses.sort()).toEqual([200, 401, 401]);
    const late = await dueFor();
    expect((await give(late)).body).toMatchObject({ code: 'sign-in-wrong' });
  });

  it('may be one step early or late, and no more', async () => {
    for (const [steps, status] of [
      [-2, 401],
      [2, 401],
      [-1, 200],
      [1, 200],
    ] as const) {
      const person = await dueFor();
      // A step that ends while the request is under way would be another one.
      const left = 30_000 - (Date.now() % 30_000);
      if (left < 5_000) await wait(left);
      const code = stepsAway(steps);
      expect((await person.post('/sign-in/second-factor', { code })).status, `${steps}`).toBe(
        status,
      );
    }
  });

  it('is asked of nobody who did not show the password', async () => {
    const code = stepsAway(0);
    const stranger = visitor();
    expect((await stranger.post('/sign-in/second-factor', { code })).body).toMatchObject({
      code: 'sign-in-over',
    });
    stranger.carry('pingyi.two_factor=made-up.signature');
    expect((await stranger.post('/sign-in/second-factor', { code })).status).toBe(401);
  });

  it('from the printed list works once', async () => {
    const [backupCode = ''] = root.backupCodes;
    expect((await (await dueFor()).post('/sign-in/second-factor', { backupCode })).status).toBe(
      200,
    );
    expect((await (await dueFor()).post('/sign-in/second-factor', { backupCode })).status).toBe(
      401,
    );
    const fresh = await root.person.post('/me/backup-codes', { password: goodPassword });
    const [renewed] = fresh.body['backupCodes'] as string[];
    const [, old = ''] = root.backupCodes;
    expect(
      (await (await dueFor()).post('/sign-in/second-factor', { backupCode: old })).status,
    ).toBe(401);
    const person = await dueFor();
    expect((await person.post('/sign-in/second-factor', { backupCode: renewed })).status).toBe(200);
  });
});

describe('failures in a row', () => {
  const fail = (userName: string) => visitor().post('/sign-in', { userName, password: 'wrong' });

  it('make the next attempt wait, for known and unknown names alike, and longer each time', async () => {
    for (const userName of ['root', 'nobody']) {
      for (let count = 0; count < 5; count += 1) expect((await fail(userName)).status).toBe(401);
      expect((await fail(userName)).status).toBe(401);
      const locked = await fail(userName);
      expect(locked).toMatchObject({ status: 429, body: { code: 'sign-in-locked' } });
      expect(Number(locked.headers['retry-after'])).toBeGreaterThan(10);
      expect(Number(locked.headers['retry-after'])).toBeLessThanOrEqual(15);
    }
    const right = await visitor().post('/sign-in', root.keys);
    expect(right.status).toBe(429);
    const { queries } = lent.lent.database;
    await queries
      .updateTable('sign_in_attempt')
      .set({ locked_until: new Date(0) })
      .execute();
    await fail('root');
    const longer = await fail('root');
    expect(Number(longer.headers['retry-after'])).toBeGreaterThan(15);
  });

  it('cannot be outrun by many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fail('root')));
    const tried = answers.filter(({ status }) => status === 401);
    expect(tried.length).toBe(6);
  });

  it('count over both factors, and are forgotten when the sign-in is complete', async () => {
    const person = visitor();
    await person.post('/sign-in', root.keys);
    for (let count = 0; count < 4; count += 1)
      await person.post('/sign-in/second-factor', { code: `00000${count}` });
    for (let count = 0; count < 2; count += 1) expect((await fail('root')).status).toBe(401);
    expect((await fail('root')).status).toBe(429);
    const { queries } = lent.lent.database;
    await queries
      .updateTable('sign_in_attempt')
      .set({ locked_until: new Date(0) })
      .execute();
    expect((await root.person.signIn(root.keys)).status).toBe(200);
    expect(await queries.selectFrom('sign_in_attempt').selectAll().execute()).toEqual([]);
  });

  it('are unlocked by an administrator, and the lock is seen in the account', async () => {
    const clerk = await member(lent.server, root.person, 'clerk', [everywhere('inspector')]);
    for (let count = 0; count < 6; count += 1) await fail('clerk');
    expect((await visitor().post('/sign-in', clerk.keys)).status).toBe(429);
    const at = `/accounts/${clerk.account}`;
    expect((await root.person.get(at)).body).toMatchObject({ isLocked: true });
    expect((await clerk.person.post(`${at}/unlock`)).status).toBe(403);
    expect((await root.person.post(`${at}/unlock`)).status).toBe(204);
    expect((await visitor().post('/sign-in', clerk.keys)).status).toBe(200);
  });
});

describe('a request from another site', () => {
  it('changes nothing, with or without the cookie', async () => {
    const { person } = root;
    const evil = { origin: 'https://evil.example', 'pingyi-client': 'x' };
    const attempts = [
      await person.ask('POST', '/sign-out', {}, {}),
      await person.ask('POST', '/sign-out', {}, evil),
      await person.ask('POST', '/sign-out', {}, { ...evil, origin: 'null' }),
      await person.ask('POST', '/invitations', { grants: [] }, evil),
      await visitor().ask('POST', '/sign-in', root.keys, {}),
    ];
    for (const { status, body } of attempts) {
      expect(status).toBe(403);
      expect(body).toMatchObject({ code: 'request-from-elsewhere' });
    }
    expect(await me(person)).toBe(200);
  });

  it('is told from our own page by its origin', async () => {
    const own = { origin: 'http://localhost:80', 'pingyi-client': 'web' };
    expect((await root.person.ask('POST', '/sign-out', {}, own)).status).toBe(204);
  });
});
