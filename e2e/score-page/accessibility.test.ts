import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { choose, repositoryFile } from '../support/files.ts';
import { desk, phone, useSite } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const city = repositoryFile('examples/city/score.json');
const wrongCells = repositoryFile('packages/documents/fixtures/wrong-cells-openpyxl.xlsx');

/** What axe finds serious or critical, as lines that name rule and element. */
async function seriousOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe.skipIf(chromium === null)('the score page is for everyone [needs chromium]', () => {
  const site = useSite();

  test.each([
    ['desk', desk],
    ['phone', phone],
  ])('axe finds nothing serious at %s size, and nothing scrolls sideways', async (_, size) => {
    const { page } = await site.open(size);
    await page.getByRole('button', { name: '选择文件' }).waitFor();
    expect(await seriousOf(page)).toEqual([]);
    await choose(page, wrongCells);
    await page.getByRole('region', { name: '有 6 处需要修改' }).waitFor();
    expect(await seriousOf(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await choose(page, city);
    await page.getByRole('heading', { name: '计分结果' }).waitFor();
    expect(await seriousOf(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByTitle('云台乡文化站的综合得分').click();
    await page.getByRole('dialog').getByText('群众满意度 =').first().waitFor();
    expect(await seriousOf(page)).toEqual([]);
  });

  test('buttons are large enough for a finger, and text is never below 14 px', async () => {
    const { page } = await site.open(phone);
    await choose(page, city);
    await page.getByRole('heading', { name: '计分结果' }).waitFor();
    for (const button of await page.locator('.button').all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('main *')]
          .filter((element) => element.textContent?.trim() !== '')
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(14);
  });
});
