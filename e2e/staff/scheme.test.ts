import { planPreset, planScheme } from '@pingyi/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';

describe.skipIf(chromium === null)('the scheme in plain words [needs chromium]', () => {
  const office = useConsole();

  beforeAll(async () => {
    const body = { campaign: 'city', year: 2026, plan: planPreset(2026), scheme: planScheme };
    await office.give('create-campaign', 'city', body);
  }, 300_000);

  test('sum, sentences and worked example follow what is typed; a wrong sum is not recorded', async () => {
    const { page } = await office.open('/c/city/scheme');
    const library = page.getByRole('row', { name: /市图书馆/u });
    // 70 x 1 + 20 x 0.8 + 10 x 0.6 of 106 valid ballots.
    await library.getByText('86.79').waitFor();
    await page.getByLabel('本级满意度（%）').fill('40');
    await page.getByText('合计 110%，应为 100%').waitFor();
    await page.getByText('还不能用，请先改好').waitFor();
    await page.getByText('改好上面的问题后，这里会重新算出结果。').waitFor();
    await page.getByLabel('理由').fill('调整权重');
    await page.getByRole('button', { name: '核对并记录' }).click();
    await page.getByRole('dialog', { name: '现在还不能记录' }).waitFor();
    await page.getByRole('button', { name: '返回修改' }).click();
    await page.getByLabel('下级（%）').fill('50');
    await page.getByText('合计 100%，正确').waitFor();
    await page.getByText('本级满意度占 40%，下级满意度占 50%').waitFor();
    await page.getByRole('button', { name: '核对并记录' }).click();
    await page.getByText('修改计分办法，理由：调整权重。').waitFor();
    await page.getByRole('button', { name: '确认并记录' }).click();
    await page.getByText('没有改动。').waitFor();
    await expect.poll(() => page.getByLabel('本级满意度（%）').inputValue()).toBe('40');
  }, 300_000);

  test('a calendar that cannot be kept says so while it is typed', async () => {
    const { page } = await office.open('/c/city/calendar');
    await page.getByText('各层级最迟评议日').waitFor();
    await page.getByLabel('公示期（天）').fill('90');
    await page.getByText('按这个日程会有下列问题').waitFor();
  }, 300_000);
});
