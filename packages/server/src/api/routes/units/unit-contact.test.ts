import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askerOf, creationOf, unitOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { campaignAsker } from '../../../testing/list-askers.ts';

let lent: LentServer;
let city: ReturnType<typeof campaignAsker>;

beforeAll(async () => {
  lent = await lendServer();
  city = campaignAsker(lent, 'city-2026');
});
afterAll(() => lent.giveBack());
beforeEach(async () => {
  await lent.lent.empty();
  const { post } = askerOf(lent.server);
  await post('/api/campaigns', creationOf('city-2026'));
  const units = [unitOf('east'), unitOf('west')];
  await post('/api/campaigns/city-2026/add-units', { units, reason: null });
});

const place = '/units/east/contact';
const chen = { leader: '陈　某', liaison: '赵某', liaisonPhone: '138 0000 0001' };
const kept = { leader: '陈某', liaison: '赵某', liaisonPhone: '13800000001' };

async function etag(): Promise<string> {
  return String((await city.ask('GET', place)).headers['etag']);
}

async function write(contact: object, seen: string) {
  return city.ask('PUT', place, { payload: contact, headers: { 'if-match': seen } });
}

async function logged(kind: string) {
  return lent.parts.database.queries
    .selectFrom('access_log')
    .select(['account', 'what', 'row_count'])
    .where('kind', '=', kind)
    .execute();
}

describe('the contact of a unit', () => {
  it('is nobody at first, then whoever was written down as the list would keep them', async () => {
    const first = await city.ask('GET', place);
    expect(first.body).toEqual({ leader: null, liaison: null, liaisonPhone: null });
    const written = await write(chen, String(first.headers['etag']));
    expect(written).toMatchObject({ status: 200, body: kept });
    expect((await city.ask('GET', place)).body).toEqual(kept);
    expect(await etag()).toBe(written.headers['etag']);
    const rows = await city.ask('GET', '/lists/units/export?format=csv');
    expect(rows.bytes.toString('utf8')).toContain('陈某,赵某,13800000001');
    expect((await city.ask('GET', '/units/west/contact')).body).toMatchObject({ leader: null });
  });

  it('is written on what was read, and by whoever comes second not at all', async () => {
    const seen = await etag();
    await write(chen, seen);
    const second = await write({ ...chen, liaison: '钱某' }, seen);
    expect(second).toMatchObject({ status: 412, body: { code: 'contact-differs' } });
    expect((await city.ask('GET', place)).body).toEqual(kept);
    expect((await city.ask('PUT', place, { payload: chen })).status).toBe(400);
  });

  it('leaves an entry in the access log for each reading and writing, without a name', async () => {
    await write(chen, await etag());
    const entry = { account: 'test-office', what: 'unit-contact city-2026 east', row_count: 1 };
    expect(await logged('personal-data-read')).toEqual([entry]);
    expect(await logged('contact-changed')).toEqual([entry]);
    const acts = await lent.parts.database.queries.selectFrom('act').selectAll().execute();
    expect(JSON.stringify(acts)).not.toMatch(/陈某|赵某|13800000001/u);
  });

  it.each([
    ['an identity number for a name', { leader: '330102199001011234' }],
    ['a number nobody can call', { liaisonPhone: '12345' }],
  ])('is refused with %s', async (_what, part) => {
    const { status, body } = await write({ ...chen, ...part }, await etag());
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'request-invalid' } });
  });

  it('is not kept when the time of personal data is over, yet can be cleared', async () => {
    await write(chen, await etag());
    const { queries } = lent.parts.database;
    await queries.updateTable('people_pool').set({ keep_until: '2020-01-01' }).execute();
    const seen = await etag();
    expect((await write(chen, seen)).body).toMatchObject({ code: 'retention-over' });
    const none = { leader: null, liaison: null, liaisonPhone: null };
    expect(await write(none, seen)).toMatchObject({ status: 200, body: none });
  });

  it('is the office’s alone, and of units that stand', async () => {
    for (const role of ['chair', 'liaison', 'auditor', 'administrator', 'leader'] as const) {
      expect((await city.ask('GET', place, { role })).status, role).toBe(403);
      const more = { payload: chen, role, headers: { 'if-match': `"${'0'.repeat(64)}"` } };
      expect((await city.ask('PUT', place, more)).status, role).toBe(403);
    }
    expect((await city.ask('GET', '/units/north/contact')).status).toBe(404);
  });
});
