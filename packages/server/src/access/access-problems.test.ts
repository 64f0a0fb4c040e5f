import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessProblemStatus } from '../api/problems/access-problems.ts';
import { exampleAccount } from '../example/cast.ts';
import { accountOpening } from '../example/open-account.ts';
import { creationOf } from '../testing/ask.ts';
import { type LentServer, lendServer, staff } from '../testing/lend-server.ts';
import {
  everywhere,
  firstAdministrator,
  goodPassword,
  type Member,
  member,
  tokenIn,
} from '../testing/people.ts';
import { Person, type Seen } from '../testing/person.ts';
import { makeLink } from './links/one-time-links.ts';
import { issueSetUpToken } from './set-up-token.ts';

let lent: LentServer;
/** A server of nobody, with the mark of an example. */
let example: LentServer;
let server: FastifyInstance;
let root: Member;

beforeAll(async () => {
  lent = await lendServer();
  server = lent.server;
  root = await firstAdministrator(server, lent.lent.database.queries);
  example = await lendServer();
  const mark = { campaign: 'example' };
  await example.lent.database.queries.insertInto('example_campaign').values(mark).execute();
});
afterAll(async () => {
  await lent.giveBack();
  await example.giveBack();
});

const visitor = (): Person => new Person(server);
const nobody = 'acc-nobody';
const madeUp = 'A'.repeat(43);

async function invited(): Promise<string> {
  const grants = [everywhere('inspector')];
  const made = await root.person.post('/invitations', { grants, name: null, phone: null });
  return tokenIn(made.body['link']);
}

/** An account of the example's server that holds the office. */
async function linkAccount() {
  const { parts } = example;
  const installation = await parts.access.installation();
  const [administrator, office] = ['administrator', 'office'].map(exampleAccount);
  if (administrator === undefined || office === undefined) throw new Error('no accounts');
  const first = { key: 'administrator', account: administrator, openedBy: null } as const;
  const grants = [everywhere('office')];
  const second = { key: 'office', account: office, openedBy: 'administrator' } as const;
  const more = { holder: '某人', unit: null };
  for (const player of [
    { ...first, ...more, role: 'administrator', grants: [everywhere('administrator')] },
    { ...second, ...more, role: 'office', grants },
  ] as const)
    await parts.ledger.submit(accountOpening(installation, player));
  return office;
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
  'installation-in-use': async () => {
    const { token } = await issueSetUpToken(lent.lent.database.queries);
    return visitor().post('/example', { token });
  },
  'real-campaign-by-link': async () => {
    const { queries } = example.lent.database;
    const account = await linkAccount();
    const madeBy = { role: 'administrator', account } as const;
    const { token } = await makeLink(queries, { purpose: 'sign-in', account, madeBy });
    const person = new Person(example.server);
    await person.post('/sign-in/link', { token });
    return person.post('/campaigns', creationOf('real'));
  },
  'administrator-unready': () =>
    new Person(example.server).ask('POST', '/campaigns', creationOf('real'), {
      ...staff,
      'pingyi-client': 'test',
    }),
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
