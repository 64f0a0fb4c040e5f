import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creationOf } from '../../packages/server/src/testing/ask.ts';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium } from '../support/chromium.ts';
import { desk, phone } from '../support/console.ts';
import { pingyi } from '../support/pingyi.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { useVisitors } from '../support/visitor.ts';

const year = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }).slice(0, 4);

/** The links that were printed, by name. */
function linksIn(printed: string): ReadonlyMap<string, string> {
  const lines = printed.matchAll(/^([a-z]+(?:-\d+)?): (http:\S+#sign-in=\S+)$/gmu);
  return new Map([...lines].map(([, name = '', link = '']) => [name, link]));
}

describe.skipIf(chromium === null)('an empty installation [needs chromium]', () => {
  let server: RunningServer;
  const visit = useVisitors();
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('shows the example city to whoever holds the set-up link', async () => {
    const link = /http:\S+#set-up=\S+/u.exec(server.printed())?.[0] ?? '';
    const { page, complaints } = await visit(link, desk);
    const example = page.getByRole('button', { name: '先看示例城市' });
    await example.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await example.click();
    await page.getByRole('progressbar').waitFor();
    const office = page.getByRole('button', { name: '评议办' });
    await office.waitFor();
    for (const { viewport } of [desk, phone]) {
      await page.setViewportSize(viewport);
      expect(await violationsOf(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await page.setViewportSize(desk.viewport);
    await office.click();
    await page
      .getByRole('link', { name: `${year} 年度` })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '全年概览' }).waitFor();
    await page.getByRole('heading', { name: '7 项逾期未交' }).waitFor();

    await page.goto(`${server.address}/`);
    await page.getByText('各单位联络员').click();
    await page.getByRole('button', { name: '城东街道文化站' }).click();
    await page.waitForURL(/\/staff/u);
    await page.getByText('我的账号').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(chromium === null)('npm start -- --example [needs chromium]', () => {
  let server: RunningServer;
  const visit = useVisitors();
  beforeAll(async () => {
    server = await startServer(['--example']);
    while (!linksIn(server.printed()).has('administrator'))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  afterAll(() => server.stop());

  test('prints a link for everybody, and the office sees the year', async () => {
    const links = linksIn(server.printed());
    for (const name of ['office', 'leader', 'liaison-23', 'scrutineer-1', 'scrutineer-2'])
      expect([...links.keys()]).toContain(name);
    const { page, complaints } = await visit(links.get('office') ?? '');
    await page
      .getByRole('link', { name: `${year} 年度` })
      .first()
      .click();
    await page.getByRole('heading', { name: '7 项逾期未交' }).waitFor();
    expect(page.url()).not.toContain('sign-in');
    expect(complaints).toEqual([]);
    const again = await visit(links.get('office') ?? '');
    await again.page.getByRole('alert').waitFor();
    await expect
      .poll(() => again.page.getByRole('heading', { level: 1 }).textContent())
      .toContain('登录');
  });

  test('an export is saved, and stands in the access log for the auditor to see', async () => {
    const env = { ...server.env, PORT: new URL(server.address).port };
    const links = linksIn((await pingyi(['example'], undefined, env)).out);
    const { page } = await visit(links.get('office') ?? '');
    await page
      .getByRole('link', { name: `${year} 年度` })
      .first()
      .waitFor();
    await page.goto(new URL(`/staff/c/yunhe-${year}/export`, page.url()).href);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /全部事项/u }).click();
    expect((await saving).suggestedFilename()).toBe(`yunhe-${year}-acts.ndjson`);
    const auditor = await visit(links.get('auditor') ?? '');
    await auditor.page.getByRole('link', { name: '访问日志' }).click();
    const row = auditor.page.getByRole('row', { name: /导出数据/u });
    await expect.poll(() => row.textContent()).toContain(`acts yunhe-${year}`);
  });

  test('run again, it prints fresh links and doubles nothing', async () => {
    const env = { ...server.env, PORT: new URL(server.address).port };
    const before = linksIn(server.printed());
    const { code, out, err } = await pingyi(['example'], undefined, env);
    expect([code, err]).toEqual([0, '']);
    const fresh = linksIn(out);
    expect([...fresh.keys()]).toEqual([...before.keys()]);
    for (const [name, link] of fresh) expect(link, name).not.toBe(before.get(name));
    const old = await visit(before.get('leader') ?? '');
    await old.page.getByRole('alert').waitFor();
    const { page } = await visit(fresh.get('leader') ?? '');
    await page
      .getByRole('link', { name: `${year} 年度` })
      .first()
      .waitFor();
    await expect.poll(() => page.getByRole('link', { name: /年度/u }).count()).toBe(2);
  });
});

describe('pingyi example on an installation of somebody’s', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('refuses in both languages and loads nothing', async () => {
    const token = /#set-up=(\S+)/u.exec(server.printed())?.[1];
    const headers = {
      'content-type': 'application/json',
      'pingyi-client': 'e2e',
      authorization: `Bearer ${token}`,
    };
    const made = await fetch(`${server.address}/api/campaigns`, {
      method: 'POST',
      headers,
      body: JSON.stringify(creationOf('real')),
    });
    expect(made.status).toBe(201);
    const { code, out, err } = await pingyi(['example'], undefined, server.env);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/已有正式的账号或评议活动.*goes into an empty one/u);
    const listed = await fetch(`${server.address}/api/campaigns`, { headers });
    const { campaigns } = (await listed.json()) as { readonly campaigns: readonly unknown[] };
    expect(campaigns).toHaveLength(1);
  });
});
