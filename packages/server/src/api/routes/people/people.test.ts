import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eraseWhatIsOver } from '../../../people/erase-people.ts';
import { maskedPhone } from '../../../people/masked-phone.ts';
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

const wang = { name: '王　小明', category: 'other', phone: '138 0000 0000', units: ['east'] };

async function add(person: object = wang) {
  const { status, body } = await city.ask('POST', '/people', { payload: person });
  expect(body, JSON.stringify(body)).toMatchObject({ version: 1 });
  expect(status).toBe(201);
  return String(body['person']);
}

async function logged(kind: string) {
  return lent.parts.database.queries
    .selectFrom('access_log')
    .select(['account', 'subject', 'what', 'row_count'])
    .where('kind', '=', kind)
    .orderBy('entry')
    .execute();
}

describe('a representative', () => {
  it('is kept as a list would keep it, and shown masked in the list and whole alone', async () => {
    const id = await add();
    const { body } = await city.ask('GET', '/people');
    expect(body).toMatchObject({
      people: [{ person: id, name: '王小明', phone: '138****0000', units: ['east'] }],
      keepUntil: '2027-06-30',
      next: null,
    });
    expect(JSON.stringify(body)).not.toContain('13800000000');
    const one = await city.ask('GET', `/people/${id}`);
    expect(one.body).toMatchObject({ phone: '13800000000' });
    expect(one.headers['etag']).toBe('"1"');
    const entry = { account: 'test-office', row_count: 1 };
    expect(await logged('personal-data-read')).toEqual([
      { ...entry, subject: null, what: 'people city-2026' },
      { ...entry, subject: id, what: 'people city-2026' },
    ]);
    expect(await logged('person-added')).toHaveLength(1);
  });

  it('is changed on the version that was seen, and by whoever comes second not at all', async () => {
    const id = await add();
    const change = (phone: string, version: number) =>
      city.ask('PUT', `/people/${id}`, {
        payload: { ...wang, phone },
        headers: { 'if-match': `"${version}"` },
      });
    expect(await change('13800000001', 1)).toMatchObject({ status: 200, body: { version: 2 } });
    const second = await change('13800000002', 1);
    expect(second).toMatchObject({ status: 412, body: { code: 'person-differs', version: 2 } });
    expect(second.headers['etag']).toBe('"2"');
    expect((await city.ask('PUT', `/people/${id}`, { payload: wang })).status).toBe(400);
  });

  it('is not written down twice, however the name is spaced or wide', async () => {
    const id = await add();
    const again = { ...wang, name: '王小明', phone: '１３８００００００００' };
    const { status, body } = await city.ask('POST', '/people', { payload: again });
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { code: 'person-taken', person: id },
    });
    await add({ ...again, phone: '13900000000' });
  });

  it.each([
    ['an identity number for a name', { name: '330102199001011234' }, 'request-invalid'],
    ['a number nobody can call', { phone: '12345' }, 'request-invalid'],
    ['an empty name', { name: ' ' }, 'request-invalid'],
    ['ten megabytes of name', { name: '长'.repeat(300_000) }, 'request-invalid'],
    ['a category of no campaign', { category: 'guest' }, 'person-refers-to-unknown'],
    ['a unit of no campaign', { units: ['north'] }, 'person-refers-to-unknown'],
  ])('is refused with %s', async (_what, part, code) => {
    const { body } = await city.ask('POST', '/people', { payload: { ...wang, ...part } });
    expect(body).toMatchObject({ code });
    expect((await city.ask('GET', '/people')).body['people']).toEqual([]);
  });

  it('keeps a name of rare characters, of letters and of what looks like a script', async () => {
    const names = ['𠮷野', '买买提·艾力', '<script>alert(1)</script>'];
    for (const name of names) await add({ ...wang, name, phone: null });
    const { body } = await city.ask('GET', '/people');
    const people = body['people'] as { readonly name: string }[];
    expect(people.map(({ name }) => name)).toEqual(names);
  });

  it('is erased without touching an act or anybody else', async () => {
    const before = await lent.parts.database.queries.selectFrom('act').select('seq').execute();
    const [id, other] = [await add(), await add({ ...wang, name: '李四' })];
    expect((await city.ask('DELETE', `/people/${id}`)).status).toBe(204);
    expect((await city.ask('DELETE', `/people/${id}`)).body).toMatchObject({
      code: 'person-unknown',
    });
    expect((await city.ask('GET', `/people/${id}`)).status).toBe(404);
    expect((await city.ask('GET', `/people/${other}`)).status).toBe(200);
    const { queries } = lent.parts.database;
    expect(await queries.selectFrom('act').select('seq').execute()).toEqual(before);
    expect(
      JSON.stringify(await queries.selectFrom('access_log').selectAll().execute()),
    ).not.toMatch(/王|李|138/u);
  });

  it('is nobody’s business but the office’s; the chair sees no number', async () => {
    const id = await add();
    expect((await city.ask('GET', '/people', { role: 'chair' })).status).toBe(200);
    expect((await city.ask('GET', `/people/${id}`, { role: 'chair' })).status).toBe(403);
    for (const role of ['administrator', 'auditor', 'liaison', 'teller'] as const) {
      expect((await city.ask('GET', '/people', { role })).status, role).toBe(403);
      const payload = { payload: wang, role };
      expect((await city.ask('POST', '/people', payload)).status, role).toBe(403);
    }
  });
});

describe('the list of representatives', () => {
  it('is filtered by category, part of the name and unit, counted and paged', async () => {
    for (const [i, category] of ['other', 'deputy', 'other', 'cppccMember'].entries())
      await add({
        name: `张${'一二三四'[i]}`,
        category,
        phone: null,
        units: i < 2 ? ['west'] : [],
      });
    const names = async (query: string) => {
      const { body, status } = await city.ask('GET', `/people?${query}`);
      expect(status, JSON.stringify(body)).toBe(200);
      return {
        names: (body['people'] as { readonly name: string }[]).map(({ name }) => name),
        counts: (body['counts'] as { readonly count: number }[]).reduce((n, c) => n + c.count, 0),
        next: body['next'],
      };
    };
    expect(await names('category=other')).toMatchObject({ names: ['张一', '张三'], counts: 4 });
    expect(await names('unit=west')).toMatchObject({ names: ['张一', '张二'], counts: 2 });
    expect(await names(`name=${encodeURIComponent('四')}`)).toMatchObject({ names: ['张四'] });
    expect(await names(`name=${encodeURIComponent('%')}`)).toMatchObject({ names: [] });
    const first = await names('limit=3');
    expect(first.names).toHaveLength(3);
    expect(await names(`limit=3&after=${first.next}`)).toMatchObject({
      names: ['张四'],
      next: null,
    });
  });

  it('ends with its day, for which nothing else is needed', async () => {
    const id = await add();
    const keep = (keepUntil: string) =>
      city.ask('PUT', '/people-retention', { payload: { keepUntil } });
    expect(await keep('2999-12-31')).toMatchObject({ status: 200 });
    expect(await keep('2020-01-01')).toMatchObject({ body: { code: 'retention-day-over' } });
    const { queries } = lent.parts.database;
    await eraseWhatIsOver(queries);
    expect((await city.ask('GET', `/people/${id}`)).status).toBe(200);
    await sql`update people_pool set keep_until = current_date - 1`.execute(queries);
    await eraseWhatIsOver(queries);
    expect((await city.ask('GET', `/people/${id}`)).status).toBe(404);
    expect(await logged('personal-data-erased')).toMatchObject([{ account: null, row_count: 1 }]);
    const { body } = await city.ask('POST', '/people', { payload: wang });
    expect(body).toMatchObject({ code: 'retention-over' });
  });
});

it('a masked number shows less than half of itself', () => {
  expect(maskedPhone('13812340000')).toBe('138****0000');
  expect(maskedPhone('0571-88001234')).toBe('057*******234');
  for (const phone of ['88001234', '+85291234567', '0571-88001234-801'])
    expect(maskedPhone(phone).replaceAll('*', '').length).toBeLessThanOrEqual(phone.length / 2);
});
