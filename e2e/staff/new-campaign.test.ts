import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { cityPeople, cityUnits, type SheetFile } from '../support/city-lists.ts';
import { useConsole } from '../support/console.ts';

/** A PDF that says nothing: what an upload is known by are its first bytes. */
const notice = path.join(tmpdir(), `pingyi-notice-${process.pid}.pdf`);

async function choose(page: Page, label: string, option: string): Promise<void> {
  const box = page.getByRole('dialog').getByRole('combobox', { name: label });
  await box.click();
  await page
    .locator('.ant-select-item-option', { hasText: new RegExp(`^${option}$`, 'u') })
    .click();
  await page.getByRole('dialog').getByTitle(option, { exact: true }).first().waitFor();
}

/** Brings a list in by its file and sees that the counts balance. */
async function bringIn(page: Page, list: SheetFile, rows: number): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ ...list });
  await page.getByRole('heading', { name: '预览：确认后会写入什么' }).waitFor();
  await page.getByRole('button', { name: `新增 ${rows}`, exact: true }).waitFor();
  await page.getByRole('button', { name: '确认写入' }).click();
  await page.getByText('已写入并核对').waitFor();
  await page.getByText(`0 + 新增 ${rows} = ${rows}`).waitFor();
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认并记录' }).click();
  await page.getByText('已记录').last().waitFor();
}

describe.skipIf(chromium === null)('a clerk sets up the year [needs chromium]', () => {
  const office = useConsole();

  test('from the preset, with 25 units and 150 people of a sheet, and a leader publishes it', async () => {
    const { page, complaints } = await office.open('/');
    await page.getByRole('link', { name: '新建评议活动' }).click();
    await page.getByLabel('年度').fill('2026');
    await page.getByLabel('编号').fill('yunhe-2026');
    await page.getByRole('button', { name: '核对并建立' }).click();
    await page.getByText('建立 2026 年度评议活动（编号 yunhe-2026）').waitFor();
    await confirm(page);
    await page.getByRole('heading', { level: 1, name: '全年概览' }).waitFor();
    await page.getByRole('link', { name: '添加参评单位' }).click();
    await page.getByRole('dialog').getByLabel('单位名称，每行一个').waitFor();
    await page.getByLabel('单位名称，每行一个').press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '导入或导出名单' }).first().click();
    await bringIn(page, await cityUnits(), 25);
    // The same file again doubles nobody.
    await page.getByRole('button', { name: '换一个文件' }).click();
    await page.locator('input[type=file]').setInputFiles({ ...(await cityUnits()) });
    await page.getByText('与现有名单完全相同，不需要写入').waitFor();
    await page.getByRole('link', { name: '评议代表', exact: true }).last().click();
    await bringIn(page, await cityPeople(), 150);
    await page.getByRole('link', { name: '查看评议代表' }).click();
    await page.getByText('第 1 至 100 人，共 150 人').waitFor();
    await page.getByRole('button', { name: '服务对象 75' }).click();
    await page.getByText('第 1 至 75 人，共 75 人').waitFor();
    await page.getByText('139****1000').waitFor();

    await page.getByRole('link', { name: '审核与发布' }).click();
    await page.getByText('25 个单位的名称、层级、类别和上级，其中 0 个免评').waitFor();
    await page.getByLabel('在哪里公布').fill('市政府网站');
    writeFileSync(notice, '%PDF-1.4\n%%EOF\n');
    await page.getByLabel('通知文件').setInputFiles(notice);
    await page.getByText('已上传：').waitFor();
    await page.getByRole('button', { name: '核对并提请' }).click();
    await page.getByText('第 1 版，社会公开').waitFor();
    await confirm(page);
    await page.getByRole('heading', { name: '等待审核' }).waitFor();

    // Whoever proposed it cannot approve it.
    await page.getByRole('button', { name: '审核同意并发布' }).click();
    const refusal = page.getByRole('dialog');
    await refusal.getByText('现在还不能记录').waitFor();
    await refusal.getByRole('button', { name: '返回修改' }).click();

    const { page: leader } = await office.open('/c/yunhe-2026/publication', { role: 'leader' });
    await leader.getByRole('button', { name: '审核同意并发布' }).click();
    await leader.getByText('经第二人审核').waitFor();
    await confirm(leader);
    await leader.getByText('发布的就是现行的规则。').waitFor();
    // The clerk's page hears of it by itself.
    await page.getByText('发布的就是现行的规则。').waitFor();
    expect(complaints).toEqual([]);
  }, 300_000);

  test('what is wrong with a list of names is said before anything is recorded', async () => {
    const { page } = await office.open('/c/yunhe-2026/units?add=1');
    const dialog = page.getByRole('dialog', { name: '添加参评单位' });
    const names = dialog.getByLabel('单位名称，每行一个');
    await names.fill('新馆\n新 馆');
    await dialog.getByRole('button', { name: '核对并记录' }).click();
    await dialog.getByText('名单里有重复的名称：新 馆').waitFor();
    await names.fill('图书館２\n<script>alert(1)</script>\n图\u202e书馆');
    await dialog.getByRole('button', { name: '核对并记录' }).click();
    await dialog.getByText('已有同名的单位：图书馆').waitFor();
    await expect.poll(() => names.inputValue()).toContain('<script>');
    await names.fill('<script>alert(1)</script>');
    await choose(page, '上级单位', '云河市文广新局');
    // After publication each amendment has its reason.
    await dialog.getByLabel('理由').fill('补充');
    await dialog.getByRole('button', { name: '核对并记录' }).click();
    await page.getByText('<script>alert(1)</script>列为参评单位。').waitFor();
  }, 300_000);
});
