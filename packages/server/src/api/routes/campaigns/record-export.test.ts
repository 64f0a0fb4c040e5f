import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askerOf, creationOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer, staff } from '../../../testing/lend-server.ts';
import { staffAs } from '../../../testing/test-access.ts';

let lent: LentServer;
beforeAll(async () => {
  lent = await lendServer();
});
afterAll(() => lent.giveBack());
beforeEach(async () => {
  await lent.lent.empty();
  await askerOf(lent.server).post('/api/campaigns', creationOf('city'));
});

const exportsInLog = () =>
  lent.lent.database.queries
    .selectFrom('access_log')
    .select(['account', 'what'])
    .where('kind', '=', 'data-exported')
    .orderBy('entry')
    .execute();

const readActs = (headers: Readonly<Record<string, string>>) =>
  lent.server.inject({ url: '/api/campaigns/city/acts', headers: { ...staff, ...headers } });

describe('taking a campaign’s data out', () => {
  it.each(['units', 'tasks', 'rules', 'acts'])('of %s enters the access log', async (what) => {
    const answer = await lent.server.inject({
      method: 'POST',
      url: '/api/campaigns/city/exports',
      payload: { what },
      headers: { ...staff, 'pingyi-client': 'web' },
    });
    expect(answer.statusCode).toBe(204);
    expect(await exportsInLog()).toEqual([{ account: 'test-office', what: `${what} city` }]);
  });

  it('by a program that reads every act enters it too; looking at a page does not', async () => {
    expect((await readActs({ 'pingyi-client': 'web' })).statusCode).toBe(200);
    expect(await exportsInLog()).toEqual([]);
    for (const headers of [{}, { 'pingyi-client': 'curl' }]) await readActs(headers);
    expect(await exportsInLog()).toEqual(
      Array.from({ length: 2 }, () => ({ account: 'test-office', what: 'acts city' })),
    );
  });

  it('is refused to whoever may not read acts, and nothing is written down', async () => {
    const post = (campaign: string, payload: object, headers = staff) =>
      lent.server.inject({
        method: 'POST',
        url: `/api/campaigns/${campaign}/exports`,
        payload,
        headers,
      });
    expect((await post('city', { what: 'acts' }, staffAs('hotlineOperator'))).statusCode).toBe(403);
    expect((await post('nowhere', { what: 'acts' })).statusCode).toBe(404);
    expect((await post('city', { what: 'passwords' })).statusCode).toBe(400);
    expect(await exportsInLog()).toEqual([]);
  });
});
