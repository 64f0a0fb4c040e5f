import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessProblemStatus } from '../api/problems/access-problems.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import {
  everywhere,
  firstAdministrator,
  goodPassword,
  type Member,
  member,
  tokenIn,
} from '../testing/people.ts';
import { Person, type Seen } from '../testing/person.ts';

let lent: LentServer;
let server: FastifyInstance;
let root: Member;

beforeAll(async () => {
  lent = await lendServer();
  server = lent.server;
  root = await firstAdministrator(server, lent.lent.database.queries);
});
afterAll(() => lent.giveBack());

const visitor = (): Person => new Person(server);
const nobody = 'acc-nobody';
const madeUp = 'A'.repeat(43);

async function invited(): Promise<string> {
  const grants = [everywhere('inspector')];
  const made = await root.person.post('/invitations', { grants, name: null, phone: null });
  return tokenIn(made.body['link']);
}

const accept = async (userName: string, password: string): Promise<Seen> =>
  visitor().post('/invitations/accept', { token: await invited(), userName, password });

/** How somebody meets each problem of signing in, rights and accounts. */
const meetings: Readonly<Record<keyof typeof accessProblemStatus, () => Promise<Seen>>> = {
  'request-from-elsewhere': () => visitor().ask('POST', '/sign-in', root.keys, {}),
  'sign-in-wrong': () => visitor().post('/sign-in', { userName: 'root', password: 'no' }),
  'sign-in-locked': async () => {
    for (let count = 0; count < 6; count += 1)
      await visitor().post('/sign-in', { userName: 'locked', password: 'no' });
    return visitor().post('/sign-in', { userName: 'locked', password: 'no' });
  },
  'sign-in-over': () => visitor().post('/sign-in/second-factor', { code: '123456' }),
  'proof-wrong': () =>
    root.person.post('/me/password', { password: 'no', newPassword: 'neun grüne Hüte' }),
  'second-factor-missing': async () => {
    const grants = [everywhere('office')];
    const made = await root.person.post('/invitations', { grants, name: null, phone: null });
    const token = tokenIn(made.body['link']);
    const person = visitor();
    await person.post('/invitations/accept', { token, userName: 'bare', password: goodPassword });
    return person.get('/campaigns');
  },
  'right-missing': () => root.person.post('/campaigns', {}),
  'role-ambiguous': async () => {
    const roles = [everywhere('leadingGroup'), everywhere('leader')];
    const both = await member(server, root.person, 'both', roles);
    return both.person.post('/campaigns/city/return-publication', {});
  },
  'link-over': () => visitor().post('/invitations/look', { token: madeUp }),
  'user-name-taken': () => accept('root', goodPassword),
  'password-too-short': () => accept('someone', 'short'),
  'password-too-long': () => accept('someone', 'ab1 '.repeat(40)),
  'password-has-user-name': () => accept('someone', 'someone went home'),
  'password-common': () => accept('someone', '1qaz2wsx3edc'),
  'account-unknown': () => root.person.get(`/accounts/${nobody}`),
  'account-still-open': () => root.person.post(`/accounts/${root.account}/erase-holder`),
  'invitation-unknown': () => root.person.post('/invitations/none/withdraw'),
};

describe('every problem of signing in, rights and accounts, met from outside', () => {
  it.each(Object.entries(accessProblemStatus))('%s', async (code, status) => {
    const seen = await meetings[code as keyof typeof meetings]();
    expect(seen.body).toMatchObject({ type: `/api/problems/${code}`, status, code });
    expect(seen.status).toBe(status);
    expect(seen.body['title']).toMatch(/[\u4e00-\u9fff]/u);
    expect(seen.body['detail']).toMatch(/[\u4e00-\u9fff].*。$/u);
    const page = await server.inject({ url: String(seen.body['type']) });
    expect(page.body).toContain(`<code>${code}</code>`);
  });
});
