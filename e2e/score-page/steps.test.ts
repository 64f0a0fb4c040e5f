import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { choose, repositoryFile } from '../support/files.ts';
import { desk, useSite } from '../support/site.ts';

const city = repositoryFile('examples/city/score.json');

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('title') ?? '');
}

describe.skipIf(chromium === null)('the score page explains a number [needs chromium]', () => {
  const site = useSite();

  test('the keyboard opens a score to its steps, and Escape returns to where it was', async () => {
    const { page } = await site.open();
    await choose(page, city);
    await page.getByRole('heading', { name: '计分结果' }).waitFor();
    const opener = '城东街道文化站的综合得分，查看计算步骤';
    for (let press = 0; press < 20 && (await focused(page)) !== opener; press += 1)
      await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(opener);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '为什么综合得分是 93.39？' });
    await dialog.waitFor();
    await dialog.getByText('满意 85×1 + 比较满意 18×0.8').waitFor();
    await expect.poll(() => dialog.textContent()).toContain('精确值 10180/109 ≈ 93.394495…');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(opener);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('the exact numbers of a step open, each under its name', async () => {
    const { page } = await site.open();
    await choose(page, city);
    await page.getByTitle('市文广新局的扣分').click();
    const dialog = page.getByRole('dialog', { name: '为什么扣分是 0.50？' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: '下级' }).click();
    await page.getByRole('dialog', { name: /为什么下级是/u }).waitFor();
    const mean = page.getByRole('listitem').filter({ hasText: '与此数有关' });
    await mean.getByText('代入的数').click();
    await expect.poll(() => mean.textContent()).toMatch(/城东街道文化站\s*10180\/109/u);
  });

  test('an address with a unit opens it once the same file is there, and Back closes it', async () => {
    const { page } = await site.open(desk, '/score#unit=chengdong&number=satisfaction');
    await page.getByText('这个网址指向单位“chengdong”').waitFor();
    await choose(page, city);
    await page.getByRole('dialog', { name: '为什么群众满意度是 93.39？' }).waitFor();
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await page.getByTitle('清水镇文化站的综合得分').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(new URL(page.url()).hash).toBe('#unit=qingshui');
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('heading', { name: '计分结果' }).isVisible()).toBe(true);
  });

  test('English is one click away, keeps the file and stays in the address', async () => {
    const { page } = await site.open();
    await choose(page, city);
    await page.getByRole('heading', { name: '计分结果' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Township culture stations' }).waitFor();
    expect(new URL(page.url()).search).toBe('?lang=en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.title()).toBe('Pingyi scores');
    await page.getByTitle('Composite of 城东街道文化站').click();
    await page.getByRole('dialog').getByText('Satisfaction = (').first().waitFor();
    const { page: again } = await site.open(desk, '/score?lang=en');
    await again.getByRole('button', { name: 'Choose a file' }).waitFor();
  });
});
