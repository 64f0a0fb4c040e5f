import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { staffAs } from '../../../testing/test-access.ts';
import { makeWitnessKey } from '../../../witness/key-text.ts';

let lent: LentServer;
let vkey = '';

beforeAll(async () => {
  lent = await lendServer();
  vkey = makeWitnessKey('auditor.example/witness')?.vkey ?? '';
});
afterAll(() => lent.giveBack());

async function ask(url: string, key: string, role: 'administrator' | 'office' = 'administrator') {
  const payload = { vkey: key };
  const headers = staffAs(role);
  return lent.server.inject({ method: 'POST', url: `/api/log/${url}`, headers, payload });
}

async function known() {
  return (await lent.server.inject({ url: '/api/log/witnesses' })).json().witnesses;
}

describe('a witness', () => {
  it('is listed and taken off by the administrator, which enters the access log', async () => {
    expect((await ask('witnesses', vkey, 'office')).statusCode).toBe(403);
    expect((await ask('witnesses', ` ${vkey} `)).statusCode).toBe(204);
    const seen = { signed: 0, first: null, last: null };
    const own = { name: 'auditor.example/witness', vkey, ...seen };
    expect(await known()).toMatchObject([{ ...own, isListed: true }]);
    expect((await ask('witnesses/removals', vkey)).statusCode).toBe(204);
    expect(await known()).toMatchObject([{ ...own, isListed: false }]);
    expect((await ask('witnesses/removals', vkey)).statusCode).toBe(400);
    expect((await ask('witnesses', vkey)).statusCode).toBe(204);
    const rows = await lent.lent.database.queries
      .selectFrom('access_log')
      .select(['kind', 'what'])
      .where('kind', 'like', 'witness-%')
      .orderBy('entry')
      .execute();
    const what = 'auditor.example/witness';
    const kinds = ['witness-listed', 'witness-removed', 'witness-listed'];
    expect(rows).toEqual(kinds.map((kind) => ({ kind, what })));
  });

  it('is not listed by anything that is no key of a witness', async () => {
    const log = (await lent.server.inject({ url: '/api/log' })).json().vkey;
    for (const key of ['', 'x', log]) {
      const refused = await ask('witnesses', key);
      expect([refused.statusCode, refused.json().code]).toEqual([400, 'request-invalid']);
    }
  });
});
