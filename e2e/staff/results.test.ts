import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { yearOfScoreFile } from '../../packages/server/src/testing/example-year.ts';
import { chromium } from '../support/chromium.ts';
import { phone, useConsole } from '../support/console.ts';

const cityFile = path.join(import.meta.dirname, '..', '..', 'examples', 'city', 'score.json');

describe.skipIf(chromium === null)('the result of the year [needs chromium]', () => {
  const office = useConsole();

  beforeAll(async () => {
    await office.record(
      await yearOfScoreFile(cityFile, 'city-2025', 2025, (_, place) => place % 7),
    );
    await office.record(await yearOfScoreFile(cityFile, 'city', 2026));
  }, 300_000);

  test('leads from the bureau’s composite down to a count, a line and a deduction with its objection', async () => {
    const { page, complaints } = await office.open('/c/city/results');
    const ranks = page.getByRole('region', { name: '乡镇文化站' }).first();
    await ranks.getByRole('row', { name: /城东街道文化站/u }).waitFor();
    expect(await ranks.getByRole('heading', { level: 3 }).first().textContent()).toContain('居首');
    expect(await ranks.getByText(/^第 \d+ 至 \d+ 名$/u).count()).toBeGreaterThan(3);

    await page.getByRole('button', { name: '87.15' }).click();
    const book = page.getByRole('dialog', { name: '市文广新局' });
    await book.getByRole('heading', { name: '为什么是 87.15？' }).waitFor();
    await book.getByText('单位提出异议').waitFor();
    await book.getByText('一个科室的评议方案迟交一天').first().waitFor();
    await book.getByRole('button', { name: '列出全部失分' }).click();
    await book.getByRole('button', { name: /^云台乡文化站满意度/u }).click();

    const below = page.getByRole('dialog', { name: '云台乡文化站' });
    const sum = below.getByRole('row', { name: /合计/u });
    await sum.waitFor();
    expect(await sum.getByRole('cell').allTextContents()).toEqual([
      ...['25', '45', '22', '16'],
      ...['1', '3', '112', '112'],
    ]);
    await below.getByRole('button', { name: '市文广新局' }).click();
    await book.getByRole('heading', { name: '为什么是 87.15？' }).waitFor();
    expect(complaints).toEqual([]);
  }, 300_000);

  test('what would be if is shown as a trial and leaves the ranks alone', async () => {
    const { page } = await office.open('/c/city/results?what-if=1');
    const trial = page.getByRole('dialog', { name: '试算' });
    await trial.getByText('仅试算，不保存').first().waitFor();
    await trial.getByLabel('单位').selectOption({ label: '云台乡文化站' });
    await trial.getByLabel('满意', { exact: true }).fill('108');
    for (const grade of ['比较满意', '一般', '不满意'])
      await trial.getByLabel(grade, { exact: true }).fill('0');
    await trial.getByRole('button', { name: '开始试算' }).click();
    const row = trial.getByRole('row', { name: /云台乡文化站/u });
    await row.getByText('100.00').waitFor();
    expect(await row.textContent()).toContain('第 1 名，共 12 个');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: '乡镇文化站' }).first().waitFor();
    expect(await page.getByRole('button', { name: '100.00' }).count()).toBe(0);
  }, 300_000);

  test('a leader on a telephone sees ranks with how sure they are', async () => {
    const { page } = await office.open('/c/city/results', {
      size: phone,
      language: 'en',
      role: 'leader',
    });
    await page
      .getByText(/^Possible ranks \d+ to \d+$/u)
      .first()
      .waitFor();
    const scrolls = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(scrolls).toBe(false);
  }, 300_000);
});
