import { unitList, writeList } from '@pingyi/documents/sheets';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { campaignContexts } from '../../../lists/campaign-contexts.ts';
import { askerOf, creationOf } from '../../../testing/ask.ts';
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
  await askerOf(lent.server).post('/api/campaigns', creationOf('city-2026'));
});

const head = '单位名称,单位编号,层级,上级单位,与上级的关系,免评,主要负责人,联络员,联络员电话';
const csv = (...lines: readonly string[]) => Buffer.from([head, ...lines].join('\r\n'));

const town = csv(
  '市文广新局,,局机关,,,,,,',
  '市图书馆,library,市直单位,市文广新局,下级,否,陈某,赵某,13800000001',
  '城东街道文化站,,乡镇文化站,市文广新局,下级,,,,',
);

interface Checked {
  readonly check: string;
  readonly summary: { readonly counts: Readonly<Record<string, number>> };
  readonly faults: readonly object[];
}

async function checked(bytes: Uint8Array): Promise<Checked> {
  const { body } = await city.check('units', bytes);
  expect(body, JSON.stringify(body)).toMatchObject({ kind: 'preview' });
  return body as unknown as Checked;
}

async function bringIn(bytes: Uint8Array, reason: string | null = null) {
  return city.confirm('units', (await checked(bytes)).check, reason);
}

async function acts(): Promise<readonly string[]> {
  const rows = await lent.parts.database.queries
    .selectFrom('history')
    .select('type')
    .where('stream', '=', 'campaign/city-2026')
    .orderBy('seq')
    .execute();
  return rows.map(({ type }) => type);
}

async function exported(): Promise<string> {
  return (await city.ask('GET', '/lists/units/export?format=csv')).bytes.toString('utf8');
}

describe('a list of units', () => {
  it('becomes acts of the campaign, with names of people beside them and never in them', async () => {
    const confirmed = await bringIn(town);
    expect(confirmed).toMatchObject({
      status: 200,
      body: { new: 3, changed: 0, before: 0, after: 3 },
    });
    expect(await acts()).toEqual(['campaign-created', 'unit-added', 'unit-added', 'unit-added']);
    const { units } = await campaignOf(lent.parts, 'city-2026');
    const bureau = [...units.values()].find(({ name }) => name === '市文广新局');
    expect(bureau?.id).toMatch(/^unit-[0-9a-f]{12}$/u);
    expect([...units.values()].map(({ parent }) => parent)).toEqual([null, bureau?.id, bureau?.id]);
    const { rows } = await sql`select leaf from act`.execute(lent.parts.database.queries);
    expect(JSON.stringify(rows)).not.toMatch(/陈某|赵某|13800000001/u);
    expect(await exported()).toMatch(/陈某,赵某,13800000001/u);
    const again = await checked(town);
    expect(again.summary.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
    expect((await city.confirm('units', again.check)).body).toMatchObject({ unchanged: 3 });
    expect(await acts()).toHaveLength(4);
  });

  it('changes and moves units with a reason, and not without', async () => {
    await bringIn(town);
    const changed = csv(
      '市图书馆总馆,library,市直单位,,,,陈某,钱某,13800000001',
      '城东街道文化站,,乡镇文化站,市图书馆总馆,下级,,,,',
    );
    const without = await bringIn(changed);
    expect(without).toMatchObject({ status: 400, body: { code: 'request-invalid' } });
    expect(await acts()).toHaveLength(4);
    expect(await exported()).toContain('赵某');
    const confirmed = await bringIn(changed, '机构更名');
    expect(confirmed, JSON.stringify(confirmed.body)).toMatchObject({ body: { changed: 2 } });
    expect((await acts()).slice(4).sort()).toEqual(['unit-changed', 'unit-moved', 'unit-moved']);
    expect(await exported()).toContain('钱某');
    expect((await checked(changed)).summary.counts).toMatchObject({ unchanged: 2, absent: 1 });
  });

  it('turns a tree upside down, though no single step of it would be allowed', async () => {
    await bringIn(town);
    const turned = csv(
      '市文广新局,,乡镇文化站,市图书馆,下级,,,,',
      '市图书馆,,局机关,,,,陈某,赵某,13800000001',
      '城东街道文化站,,乡镇文化站,市图书馆,下级,,,,',
    );
    const confirmed = await bringIn(turned, '机构改革');
    expect(confirmed, JSON.stringify(confirmed.body)).toMatchObject({
      status: 200,
      body: { changed: 3, before: 3, after: 3 },
    });
    expect((await checked(turned)).summary.counts).toMatchObject({ unchanged: 3 });
  });

  it('is written as a whole or not at all, and only on what it was compared with', async () => {
    const { check } = await checked(town);
    await bringIn(csv('市文广新局,,局机关,,,,,,'));
    const stale = await city.confirm('units', check);
    expect(stale).toMatchObject({ status: 409, body: { code: 'list-ground-changed' } });
    expect(await acts()).toHaveLength(2);
    const fresh = await checked(town);
    const both = await Promise.all([
      city.confirm('units', fresh.check),
      city.confirm('units', fresh.check),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await acts()).toHaveLength(4);
  });

  it('exempts nobody, since that takes a decision', async () => {
    const { faults, summary } = await checked(csv('市图书馆,,市直单位,,,是,,,'));
    expect(faults).toMatchObject([{ cell: 'F2', code: 'exemption-by-decision' }]);
    expect(summary.counts).toMatchObject({ new: 0, faulty: 1 });
  });

  it('with a cycle is refused at the cells that make it', async () => {
    const { faults } = await checked(
      csv('甲,,乡镇文化站,乙,下级,,,,', '乙,,乡镇文化站,甲,下级,,,,'),
    );
    expect(faults.map((fault) => (fault as { code: string }).code)).toContain('cycle');
  });

  it('names units that exist in another width or spacing, not new ones', async () => {
    await bringIn(csv('Ａ区图书馆,,市直单位,,,,,,'));
    const variant = await checked(csv('A区 图书馆,,市直单位,,,,,,'));
    expect(variant.summary.counts).toMatchObject({ new: 0, changed: 1 });
  });

  it('brings hostile texts as texts', async () => {
    const campaign = await campaignOf(lent.parts, 'city-2026');
    const context = campaignContexts(campaign).units;
    const blank = { parent: null, role: null, exempt: false, leader: null, liaison: null };
    const rows = ['=1+1', '<img src=x onerror=alert(1)>', '𠮷野家文化站'].map((name) => {
      return { ...blank, name, id: null, level: 'direct', class: 'direct', liaisonPhone: null };
    });
    const file = await writeList(unitList, rows, { context, language: 'zh', format: 'xlsx' });
    expect(await bringIn(file)).toMatchObject({ body: { new: 3, after: 3 } });
    const text = await exported();
    expect(text).toContain("'=1+1");
    expect((await checked(Buffer.from(text))).summary.counts).toMatchObject({ unchanged: 3 });
  });
});
