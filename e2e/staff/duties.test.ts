import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { goodPassword } from '../../packages/server/src/testing/people.ts';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';
import { openMobilisation, setUpCity } from '../support/open-city.ts';

/** A PDF that says nothing but its name. */
function pdf(name: string) {
  return {
    name: `${name}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`),
  };
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认并记录' }).click();
  await page.getByText('已记录').last().waitFor();
}

describe.skipIf(chromium === null)('a unit hands in what is required [needs chromium]', () => {
  const office = useConsole();
  let people: Awaited<ReturnType<typeof office.staff>>;

  beforeAll(async () => {
    if (chromium === null) return;
    people = await office.staff();
    await setUpCity(office.give);
    await openMobilisation(office.give, () => office.newestAct('city'));
  }, 300_000);

  test('the office names and invites the liaison; a plan goes in, comes back, goes in and stands', async () => {
    const { page, complaints } = await office.open('/c/city/units?unit=library', {
      as: people.clerk,
    });
    const drawer = page.getByRole('dialog', { name: '市图书馆' });
    await drawer.getByRole('button', { name: '总负责人和联络员' }).click();
    await drawer.getByLabel('总负责人').fill('陈某');
    await drawer.getByLabel('联络员', { exact: true }).fill('赵某');
    await drawer.getByLabel('联络员电话').fill('138 0000 0001');
    await drawer.getByLabel('现在邀请，生成一次性链接').check();
    await drawer.getByRole('button', { name: '保存并核对' }).click();
    await page.getByText('市图书馆确定总负责人和联络员。').waitFor();
    expect(await page.locator('ol.acts').textContent()).not.toMatch(/陈某|赵某/u);
    await confirm(page);
    const text = await drawer.getByLabel('请把下面的文字发给本人').inputValue();
    const link = /http\S+#\S+/u.exec(text)?.[0] ?? '';

    const { page: liaison } = await office.openAsStranger(link);
    await liaison.getByLabel('用户名').fill('zhao');
    await liaison.getByLabel('新密码').fill(goodPassword);
    await liaison.getByLabel('再输一遍密码').fill(goodPassword);
    await liaison.getByRole('button', { name: '开通账号' }).click();
    await liaison.getByRole('heading', { level: 1, name: '全部评议活动' }).waitFor();
    await liaison.getByRole('link', { name: '2026' }).click();
    await liaison.getByRole('heading', { level: 1, name: '我的工作' }).waitFor();
    expect(await liaison.getByText('文化站').count()).toBe(0);
    const own = liaison.getByRole('button', { name: '市图书馆 · 本单位评议方案' });
    await own.click();
    const work = liaison.getByRole('dialog', { name: '本单位评议方案' });
    await work.locator('input[type=file]').setInputFiles(pdf('方案'));
    await work.getByText('已上传').waitFor();
    await work.getByRole('button', { name: '核对并记录' }).click();
    await liaison.getByText('市图书馆提交本单位评议方案').first().waitFor();
    await confirm(liaison);
    await liaison.getByRole('row', { name: /已提交，等评议办审定/u }).waitFor();

    await page.goto(office.at('/c/city/phases/mobilisation'));
    const duty = page.getByRole('button', { name: '市图书馆 · 本单位评议方案' });
    await duty.click();
    const desk = page.getByRole('dialog', { name: '市图书馆 · 本单位评议方案' });
    await desk.getByRole('link', { name: /第 1 次/u }).waitFor();
    await desk.getByLabel('为什么退回').fill('请补充第三部分的时限。');
    await desk.getByRole('button', { name: '退回修改' }).click();
    await confirm(page);
    await page.getByRole('row', { name: /本单位评议方案.*已退回修改/u }).waitFor();

    await liaison.reload();
    await own.click();
    const remarks = work.getByRole('link', { name: '退回意见' });
    const address = (await remarks.getAttribute('href')) ?? '';
    expect(await liaison.evaluate(async (at) => (await fetch(at)).text(), address)).toBe(
      '请补充第三部分的时限。\r\n',
    );
    await work.locator('input[type=file]').setInputFiles(pdf('改后'));
    await work.getByText('已上传').waitFor();
    await work.getByRole('button', { name: '核对并记录' }).click();
    await confirm(liaison);

    await page.reload();
    await duty.click();
    await desk.getByRole('link', { name: /第 2 次/u }).waitFor();
    await desk.getByRole('button', { name: '审定' }).click();
    await confirm(page);
    await page.getByRole('row', { name: /本单位评议方案.*已审定/u }).waitFor();
    const { page: overview } = await office.open('/c/city/phases/mobilisation', {
      as: people.clerk,
    });
    await overview.getByRole('row', { name: /^本单位评议方案.* 1 \/ 2 个$/u }).waitFor();
    expect(complaints).toEqual([]);
  }, 300_000);

  test('a commitment is recorded once, then corrected with its reason', async () => {
    const { page } = await office.open('/c/city/phases/mobilisation?duty=commitment&for=station');
    const desk = page.getByRole('dialog', { name: '䶮山乡文化站𠮷 · 公开承诺' });
    const fill = async (outlet: string): Promise<void> => {
      await desk.getByLabel('在哪里公布').fill(outlet);
      const files = desk.locator('input[type=file]');
      await files.nth(0).setInputFiles(pdf('承诺书'));
      await files.nth(1).setInputFiles(pdf('证明'));
      await expect.poll(() => desk.getByText('已上传').count()).toBe(2);
    };
    await fill('公示栏');
    await desk.getByRole('button', { name: '核对并记录' }).click();
    await confirm(page);
    await page.getByRole('button', { name: '䶮山乡文化站𠮷 · 公开承诺' }).click();
    await fill('市政府网站');
    await desk.getByRole('button', { name: '核对并记录' }).click();
    await desk.getByText('请填写').waitFor();
    await desk.getByLabel('理由').fill('公布的地方写错了');
    await desk.getByRole('button', { name: '核对并记录' }).click();
    await page.getByText('理由：公布的地方写错了').waitFor();
    await confirm(page);
  }, 300_000);
});
