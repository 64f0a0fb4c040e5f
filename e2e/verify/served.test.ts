import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium } from '../support/chromium.ts';
import { desk, phone } from '../support/console.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { useVisitors } from '../support/visitor.ts';

const year = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }).slice(0, 4);

describe.skipIf(chromium === null)('the verifier that a server serves [needs chromium]', () => {
  let server: RunningServer;
  const visit = useVisitors();
  beforeAll(async () => {
    server = await startServer(['--example']);
  });
  afterAll(() => server.stop());

  it('verifies the record of its own server, and hands out the page to take away', async () => {
    const { page, complaints } = await visit(`${server.address}/verify`, desk);
    // Nobody needs to know an id: this year's evaluation is chosen, and the rehearsal is offered, too.
    const choice = page.getByLabel('评议活动');
    await expect.poll(() => choice.inputValue()).toBe(`yunhe-${year}`);
    expect((await choice.getByRole('option').allTextContents()).join()).toMatch(/演练.*另填编号/u);
    await page.getByRole('button', { name: '下载并核验' }).waitFor();
    for (const { viewport } of [desk, phone]) {
      await page.setViewportSize(viewport);
      expect([await violationsOf(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    }
    const file = await (await fetch(`${server.address}/files/pingyi-verify.html`)).text();
    const digest = createHash('sha256').update(file).digest('hex');
    await page.getByText(`文件的 SHA-256：${digest}`).waitFor();
    await page.getByRole('button', { name: '下载并核验' }).click();
    await page.getByRole('heading', { name: '核验结果' }).waitFor();
    await page.getByText(/没有发现问题，有 \d+ 项无法判定/u).waitFor();
    await page.getByText(`yunhe-${year}`, { exact: true }).waitFor();
    expect(await page.getByText('测试用').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('can be stopped, and says when the server has no such campaign', async () => {
    const { page } = await visit(`${server.address}/verify?campaign=elsewhere`, phone);
    await page.route('**/bundle', () => undefined);
    const id = page.getByLabel('评议编号');
    await id.fill('nowhere');
    await id.press('Enter');
    await page.getByRole('button', { name: '取消' }).click();
    await page.unroute('**/bundle');
    await page.getByLabel('评议活动').selectOption({ label: '另填编号' });
    await page.getByLabel('评议编号').fill('nowhere');
    await page.getByRole('button', { name: '下载并核验' }).click();
    await page.getByRole('alert').getByText('本服务器没有这个编号的评议').waitFor();
  });
});
