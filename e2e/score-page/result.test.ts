import { readFileSync } from 'node:fs';
import { readScoreJson, score, scoreResultOf } from '@pingyi/core';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { guardWorkbook } from '../../packages/documents/src/sheets/guard/guard-workbook.ts';
import { readCells } from '../../packages/documents/src/sheets/library.ts';
import { chromium } from '../support/chromium.ts';
import { choose, drop, jsonFile, repositoryFile } from '../support/files.ts';
import { startPingyi } from '../support/server.ts';
import { useSite } from '../support/site.ts';

const city = repositoryFile('examples/city/score.json');
const filledWorkbook = repositoryFile(
  'packages/documents/fixtures/template-filled-libreoffice.xlsx',
);

function cityResult() {
  const input = readScoreJson(city.buffer);
  if (!input.ok) throw new Error(JSON.stringify(input.faults));
  return scoreResultOf(score(input.value), 'zh');
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFileSync(await download.path());
}

async function save(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}

describe.skipIf(chromium === null)('the score page shows a result [needs chromium]', () => {
  const site = useSite();

  test('a dropped JSON file becomes a table of every class with all its numbers', async () => {
    const { page } = await site.open();
    await drop(page, city);
    const result = cityResult();
    for (const unit of result.units) {
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: unit.name }) });
      const text = (await row.textContent()) ?? '';
      expect(text).toContain(unit.composite);
      expect(text).toContain(unit.satisfaction);
      const ranked = result.units.filter(
        (other) => other.class === unit.class && other.rank !== null,
      );
      expect(text.replaceAll(/\s/gu, '')).toContain(`第${unit.rank}名，共${ranked.length}个`);
    }
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      expect.stringContaining('计分结果'),
      expect.stringContaining('乡镇文化站'),
      expect.stringContaining('市直单位'),
      expect.stringContaining('科室'),
      expect.stringContaining('局机关'),
      '计分办法',
    ]);
    const [title] = await page.getByRole('heading', { level: 3 }).allTextContents();
    expect(title).toBe('城东街道文化站以 93.39 居首，最低 68.70（云台乡文化站）');
    await expect.poll(() => page.getByText(result.schemeDigest).isVisible()).toBe(true);
  });

  test('a workbook that a clerk filled gives ranks, the exempt unit with its reason', async () => {
    const { page } = await site.open();
    await choose(page, filledWorkbook);
    await page.getByTitle('市文广新局的综合得分').waitFor();
    await expect.poll(() => page.getByRole('button', { name: '86.16' }).isVisible()).toBe(true);
    const exempt = page.getByRole('row').filter({ hasText: '老干部活动中心' });
    await expect.poll(() => exempt.textContent()).toMatch(/免评.*不参加排名/su);
  });

  test('the example of the page is the example of the repository', async () => {
    const { page } = await site.open();
    await page.getByRole('button', { name: '试用示例' }).click();
    await page.getByText(cityResult().schemeDigest).waitFor();
    await expect.poll(() => page.getByText('共 24 个单位').isVisible()).toBe(true);
  });

  test('pasted JSON is read like a file', async () => {
    const { page } = await site.open();
    await page.evaluate((text) => {
      const carried = new DataTransfer();
      carried.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }),
      );
    }, city.buffer.toString('utf8'));
    await page.getByTitle('城东街道文化站的综合得分').waitFor();
    await expect.poll(() => page.getByText('粘贴的内容.json').first().isVisible()).toBe(true);
  });

  test('the result workbook opens again, and the JSON is what the command prints', async () => {
    const { page } = await site.open();
    await choose(page, city);
    const workbook = await save(page, '下载结果工作簿');
    expect(workbook.suggestedFilename()).toBe('score-评议计分结果.xlsx');
    const guarded = guardWorkbook(await bytesOf(workbook), () => true);
    if (!guarded.ok) throw new Error(JSON.stringify(guarded.fault));
    const sheets = (await readCells(guarded.value)) ?? [];
    expect(sheets.map((sheet) => sheet.name)).toEqual(['名次', '步骤', '计分办法']);
    expect(JSON.stringify(sheets)).toContain('城东街道文化站');
    const json = await save(page, '下载 JSON');
    const command = startPingyi(['score', 'examples/city/score.json', '--json'], {});
    expect(await command.ended).toBe(0);
    expect(Buffer.from(await bytesOf(json)).toString('utf8')).toBe(command.printed());
  });

  test('the blank template can be had before any file, and reads as no fault', async () => {
    const { page } = await site.open();
    const template = await save(page, '下载空白模板');
    expect(template.suggestedFilename()).toBe('评议计分模板.xlsx');
    await choose(page, {
      name: '模板.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await bytesOf(template)),
    });
    await page.getByRole('heading', { name: '计分结果' }).waitFor();
    await expect.poll(() => page.getByText('共 0 个单位').isVisible()).toBe(true);
  });

  test('names and grounds from a file are text, never markup', async () => {
    const { page, complaints } = await site.open();
    const name = '<img src=x onerror=alert(1)>"站';
    await choose(
      page,
      jsonFile('a.json', {
        format: 'pingyi-score/1',
        units: [{ id: '<b>&', name, class: '<i>类', tally: { satisfied: 1 } }],
      }),
    );
    await page.getByRole('heading', { name: '<i>类' }).waitFor();
    await expect.poll(() => page.getByRole('rowheader', { name }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('100,000 units are scored while the page stays usable, and shown page by page', async () => {
    const { page } = await site.open();
    const units = Array.from({ length: 100_000 }, (_, place) => ({
      id: `u${place}`,
      name: `第${place}站`,
      class: 'station',
      tally: { satisfied: place, average: 100_000 - place },
    }));
    await choose(page, jsonFile('big.json', { format: 'pingyi-score/1', units }));
    await page.evaluate(() => {
      const watched = window as unknown as { longest: number };
      watched.longest = 0;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        watched.longest = Math.max(watched.longest, now - last);
        last = now;
      }, 10);
    });
    await page.getByTitle('第99999站的综合得分').waitFor({ timeout: 50_000 });
    await expect.poll(() => page.getByText('第 1 页，共 1000 页').isVisible()).toBe(true);
    expect(await page.getByRole('row').count()).toBeLessThan(150);
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest).toBeLessThan(2_000);
    await page.getByLabel('按名称查找单位').fill('第31415站');
    await page.getByTitle('第31415站的综合得分').waitFor();
  });

  test('work can be cancelled, and leaves the last result as it was', async () => {
    const { page } = await site.open();
    await choose(page, city);
    await page.getByRole('heading', { name: '计分结果' }).waitFor();
    const units = Array.from({ length: 60_000 }, (_, place) => ({
      id: `u${place}`,
      name: `第${place}站`,
      class: 'station',
      tally: { satisfied: place },
    }));
    await choose(page, jsonFile('big.json', { format: 'pingyi-score/1', units }));
    await page.getByRole('button', { name: '取消' }).click();
    await expect.poll(() => page.getByText('已取消，没有改动任何内容。').isVisible()).toBe(true);
    await page.getByTitle('城东街道文化站的综合得分').click();
    await page.getByText('群众满意度 =').first().waitFor();
  });
});
