import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askerOf, creationOf, unitOf } from '../../testing/ask.ts';
import { type LentServer, lendServer } from '../../testing/lend-server.ts';
import { campaignAsker } from '../../testing/list-askers.ts';

let lent: LentServer;
let city: ReturnType<typeof campaignAsker>;

beforeAll(async () => {
  lent = await lendServer();
  city = campaignAsker(lent, 'city-2026');
});
afterAll(() => lent.giveBack());
beforeEach(async () => {
  await lent.lent.empty();
  await askerOf(lent.server).post('/api/campaigns', creationOf('city-2026'));
  for (const name of ['王建国', '华人', '高明']) await addPerson(name);
});

async function addPerson(name: string): Promise<void> {
  const payload = { name, category: 'other', phone: null, units: [] };
  expect((await city.ask('POST', '/people', { payload })).status).toBe(201);
}

const addUnit = (name: string, reason: string | null, confirmed?: string) =>
  city.ask('POST', '/add-units', {
    payload: { units: [{ ...unitOf('east'), name }], reason },
    ...(confirmed === undefined ? {} : { headers: { 'names-confirmed': confirmed } }),
  });

function logged(kind: string) {
  return lent.parts.database.queries
    .selectFrom('access_log')
    .select(['account', 'what', 'row_count'])
    .where('kind', '=', kind)
    .execute();
}

describe('a text that becomes public', () => {
  it('with a representative’s name is refused with the place, and whoever met the name is noted', async () => {
    const refused = await addUnit('王 建国工作室', null);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'names-in-text',
      detail: expect.stringContaining('王建国'),
      found: [{ act: 'unit-added', path: 'unit.name', name: '王建国', around: '王建国工作室' }],
    });
    const { body } = await city.ask('GET', '/units');
    expect(body['units']).toEqual([]);
    expect(await logged('names-met')).toEqual([
      { account: expect.any(String), what: 'city-2026', row_count: 1 },
    ]);
  });

  it('is recorded once somebody says that it is another person, which is noted', async () => {
    const refused = await addUnit('高明的店', null);
    const confirm = String(refused.body['confirm']);
    expect((await addUnit('高明的店', null, confirm)).status).toBe(201);
    expect(await logged('name-confirmed')).toEqual([
      { account: expect.any(String), what: 'city-2026 unit-added unit.name', row_count: 1 },
    ]);
  });

  it('is not recorded by a confirmation of another text', async () => {
    const first = await addUnit('高明的店', null);
    const other = await addUnit('王建国工作室', null, String(first.body['confirm']));
    expect(other.body).toMatchObject({ code: 'names-in-text' });
  });

  it('with two characters of a name across its words is recorded as it is', async () => {
    expect((await addUnit('中华人民文化站', null)).status).toBe(201);
  });

  it('is compared with the campaign’s own pool only', async () => {
    const { post } = askerOf(lent.server);
    await post('/api/campaigns', creationOf('other-2026'));
    const units = [{ ...unitOf('east'), name: '王建国工作室' }];
    const { status } = await post('/api/campaigns/other-2026/add-units', { units, reason: null });
    expect(status).toBe(201);
  });

  it('is refused in a list, too, before any row is written', async () => {
    const bytes = Buffer.from('单位名称,层级\n王建国站,乡镇文化站\n');
    const { body } = await city.check('units', bytes);
    const refused = await city.confirm('units', body['check']);
    expect(refused.body).toMatchObject({ code: 'names-in-text' });
    expect((await city.ask('GET', '/units')).body['units']).toEqual([]);
  });
});
