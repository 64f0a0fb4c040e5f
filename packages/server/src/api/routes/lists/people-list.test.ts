import { standingUnits } from '@pingyi/core';
import { peopleList, writeList } from '@pingyi/documents/sheets';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { campaignContexts } from '../../../lists/campaign-contexts.ts';
import { askerOf, creationOf, unitOf } from '../../../testing/ask.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { campaignAsker } from '../../../testing/list-askers.ts';
import { campaignOf } from '../campaigns/campaign-of.ts';

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

const head = '姓名,代表类别,手机号码,回避单位';
const csv = (...lines: readonly string[]) => Buffer.from([head, ...lines].join('\r\n'));

/** `姓名,代表类别,手机号码 / 张三,其他,13800000001` in GBK, as an old office program writes it. */
const gbk = Buffer.from(
  [
    'd0d5c3fb2cb4fab1edc0e0b1f02ccad6bbfabac5c2eb0d0ad5c5c8fd2cc6e4cbfb2c313338303030',
    '30303030310d0a',
  ].join(''),
  'hex',
);

async function checked(bytes: Uint8Array) {
  const answer = await city.check('people', bytes);
  expect(answer.body, JSON.stringify(answer.body)).toMatchObject({ kind: 'preview' });
  return answer.body as unknown as {
    readonly check: string;
    readonly summary: { readonly counts: Readonly<Record<string, number>> };
    readonly faults: readonly {
      readonly cell: string;
      readonly sentence: { readonly zh: string };
    }[];
    readonly changed: readonly object[];
    readonly notices: readonly object[];
  };
}

describe('a list of representatives', () => {
  it('of 5,000 rows with 3 faulty ones is written but for those, and is unchanged the second time', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => {
      const phone = [7, 70, 700].includes(i) ? '12345' : String(13_800_000_000 + i);
      return `代表甲${i},${i % 2 === 0 ? '其他' : '服务对象'},${phone},${i % 5 === 0 ? 'east、west' : ''}`;
    });
    const bytes = csv(...lines);
    const first = await checked(bytes);
    expect(first.summary.counts).toMatchObject({ rows: 5_000, new: 4_997, faulty: 3 });
    expect(first.faults.map(({ cell }) => cell)).toEqual(['C9', 'C72', 'C702']);
    expect(first.faults[0]?.sentence.zh).toMatch(/^C9: .*12345.*。$/u);
    expect((await city.ask('GET', '/people')).body['people']).toEqual([]);

    const confirmed = await city.confirm('people', first.check);
    expect(confirmed).toMatchObject({
      status: 200,
      body: { new: 4_997, changed: 0, unchanged: 0, faulty: 3, before: 0, after: 4_997 },
    });
    const again = await checked(bytes);
    expect(again.summary.counts).toMatchObject({ new: 0, changed: 0, unchanged: 4_997, absent: 0 });
    expect((await city.confirm('people', again.check)).body).toMatchObject({
      unchanged: 4_997,
      before: 4_997,
      after: 4_997,
    });
    // Two of the 500 who are recused are among the faulty rows.
    const { body } = await city.ask('GET', '/people?unit=east&limit=1');
    expect(body['counts']).toContainEqual({ category: 'other', count: 498 });
  });

  it('comes as GBK, too, and by a full-width variant means the same person', async () => {
    const first = await checked(gbk);
    expect(first.summary.counts).toMatchObject({ new: 1, faulty: 0 });
    await city.confirm('people', first.check);
    const variant = await checked(csv('张　三,其他,１３８－００００－０００１,'));
    expect(variant.summary.counts).toMatchObject({ unchanged: 1, new: 0, changed: 0 });
    const twice = await city.check(
      'people',
      csv('李四,其他,13800000002,', '李　四,其他,１３８０００００００２,'),
    );
    expect(twice.body).toMatchObject({
      summary: { counts: { new: 1, faulty: 1 } },
      faults: [{ code: 'duplicate-row', cell: 'A3' }],
    });
  });

  it('shows every change before it is written, and keeps the person’s id', async () => {
    const added = await checked(csv('张三,其他,13800000001,', '李四,其他,13800000002,'));
    await city.confirm('people', added.check);
    const exported = await city.ask('GET', '/lists/people/export?format=csv');
    expect(exported.headers['content-disposition']).toContain('.csv');
    const text = exported.bytes.toString('utf8').replace('13800000001', '13900000009');
    const changed = await checked(Buffer.from(text));
    expect(changed.summary.counts).toMatchObject({ changed: 1, unchanged: 1, new: 0 });
    expect(changed.changed).toMatchObject([
      { differences: [{ column: 'phone', before: '13800000001', after: '13900000009' }] },
    ]);
    await city.confirm('people', changed.check);
    const { body } = await city.ask('GET', '/people');
    expect(body['people']).toMatchObject([
      { name: '张三', phone: '139****0009', version: 2 },
      { name: '李四', version: 1 },
    ]);
    const { rows } = await sql<{ kind: string; row_count: number }>`select kind, row_count
      from access_log where kind in ('data-exported', 'list-written') order by entry`.execute(
      lent.parts.database.queries,
    );
    expect(rows).toEqual([
      { kind: 'list-written', row_count: 2 },
      { kind: 'data-exported', row_count: 2 },
      { kind: 'list-written', row_count: 1 },
    ]);
  });

  it('asks once what an office’s own headings mean', async () => {
    const bytes = Buffer.from('代表同志,代表类别,能打通的号\r\n张三,其他,13800000001');
    const asked = await city.check('people', bytes);
    expect(asked.body).toMatchObject({ kind: 'headings', missing: ['name'] });
    const say = (columns: readonly object[]) =>
      city.ask('POST', '/lists/people/mapping', { payload: { columns } });
    const wrong = await say([{ heading: '代表同志', column: 'salary' }]);
    expect(wrong).toMatchObject({ status: 400, body: { code: 'request-invalid' } });
    await say([
      { heading: '代表同志', column: 'name' },
      { heading: '能打通的号', column: 'phone' },
    ]);
    expect((await checked(bytes)).summary.counts).toMatchObject({ new: 1 });
    expect((await checked(csv('李四,其他,,'))).summary.counts).toMatchObject({ new: 1 });
    await say([{ heading: '代 表 同 志', column: null }]);
    const { body } = await city.ask('GET', '/lists/people/mapping');
    expect((body['mapping'] as { readonly columns: readonly object[] }).columns).toEqual([
      { heading: '代 表 同 志', column: null },
      { heading: '能打通的号', column: 'phone' },
    ]);
  });

  it('taken out again runs no formula, whatever a name begins with', async () => {
    const campaign = await campaignOf(lent.parts, 'city-2026');
    const context = campaignContexts(campaign).people;
    const names = ['=cmd|calc', '＝甲', '+乙', '@丙'];
    const rows = names.map((name) => {
      return { name, category: 'other', phone: null, units: [], id: null };
    });
    const file = await writeList(peopleList, rows, { context, language: 'zh', format: 'xlsx' });
    await city.confirm('people', (await checked(file)).check);
    const { bytes } = await city.ask('GET', '/lists/people/export?format=csv');
    const cells = bytes.toString('utf8').split('\r\n').slice(1, -1);
    expect(cells).toHaveLength(4);
    for (const cell of cells) expect(cell).toMatch(/^"?'[=＝+@]/u);
    expect((await checked(bytes)).summary.counts).toMatchObject({ unchanged: 4 });
    const workbook = await city.ask('GET', '/lists/people/export?format=xlsx');
    expect((await checked(workbook.bytes)).summary.counts).toMatchObject({ unchanged: 4 });
  });

  it('has an empty sheet with the campaign’s units to choose from', async () => {
    const { bytes, headers } = await city.ask('GET', '/lists/people/template?language=en');
    expect(headers['content-disposition']).toContain('representatives.xlsx');
    const answer = await city.check('people', bytes);
    expect(answer.body).toMatchObject({ summary: { counts: { rows: 0 } } });
    const { units } = await campaignOf(lent.parts, 'city-2026');
    expect(standingUnits(units)).toHaveLength(2);
  });

  it('tells how far it is to whoever asks for lines', async () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => `代表乙${i},其他,,`);
    const { bytes } = await city.ask('POST', '/lists/people/checks', {
      payload: csv(...lines),
      headers: { 'content-type': 'application/octet-stream', accept: 'application/x-ndjson' },
    });
    const told = bytes
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.length).toBeGreaterThan(1);
    expect(told.slice(0, -1).every(({ kind }) => kind === 'progress')).toBe(true);
    expect(told.at(-1)).toMatchObject({ kind: 'preview', summary: { counts: { new: 3_000 } } });
  });
});

describe('a checked list', () => {
  it('is written once, whoever confirms it a second time', async () => {
    const { check } = await checked(csv('张三,其他,13800000001,'));
    const both = await Promise.all([city.confirm('people', check), city.confirm('people', check)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'list-check-done',
    });
    expect((await city.ask('GET', '/people')).body['people']).toHaveLength(1);
    expect((await city.confirm('people', check, null, 'chair')).status).toBe(403);
  });

  it('is refused when it is too old, unknown, of another list, or what it was compared with is not there any more', async () => {
    const { queries } = lent.parts.database;
    const bytes = csv('张三,其他,13800000001,');
    const { check } = await checked(bytes);
    expect((await city.confirm('units', check)).body).toMatchObject({ code: 'list-check-unknown' });
    await city.ask('POST', '/people', {
      payload: { name: '李四', category: 'other', phone: null, units: [] },
    });
    const stale = await city.confirm('people', check);
    expect(stale).toMatchObject({ status: 409, body: { code: 'list-ground-changed' } });
    const second = await checked(bytes);
    await sql`update list_check set expires_at = now() - interval '1 second'`.execute(queries);
    const over = await city.confirm('people', second.check);
    expect(over).toMatchObject({ status: 410, body: { code: 'list-check-over' } });
    const gone = await city.confirm('people', `check-${'0'.repeat(24)}`);
    expect(gone).toMatchObject({ status: 404, body: { code: 'list-check-unknown' } });
    expect((await city.ask('GET', '/people')).body['people']).toHaveLength(1);
  });

  it('keeps no name once it is written, and none in a backup before', async () => {
    const { check } = await checked(csv('张三,其他,13800000001,'));
    await city.confirm('people', check);
    const { rows } = await sql`select * from list_check`.execute(lent.parts.database.queries);
    expect(JSON.stringify(rows)).not.toMatch(/张三|13800000001/u);
  });
});

describe('a file that is no list', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'not-a-list-file'],
  ])('is refused with a sentence: %s', async (_what, bytes, code) => {
    const { body } = await city.check('people', bytes);
    expect(body).toMatchObject({ kind: 'refused', faults: [{ code }] });
  });

  it('is refused as JSON, to other roles, and in no campaign', async () => {
    expect((await city.ask('POST', '/lists/people/checks', { payload: {} })).status).toBe(415);
    const as = (role: 'chair' | 'administrator') =>
      city.ask('GET', '/lists/people/export', { role });
    expect([(await as('chair')).status, (await as('administrator')).status]).toEqual([403, 403]);
    const nowhere = campaignAsker(lent, 'city-1999');
    expect((await nowhere.check('people', gbk)).body).toMatchObject({ code: 'campaign-unknown' });
  });
});
